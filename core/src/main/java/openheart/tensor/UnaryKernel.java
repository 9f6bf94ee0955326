package openheart.tensor;

/** An operation on single numbers, as a loop; see {@link BinaryKernel} for its form. */
enum UnaryKernel {
  NEG {
    @Override
    void each(float[] x, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = -x[i];
      }
    }
  },

  ABS {
    @Override
    void each(float[] x, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = Math.abs(x[i]);
      }
    }
  },

  SQRT {
    @Override
    void each(float[] x, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = (float) Math.sqrt(x[i]);
      }
    }
  },

  SQUARE {
    @Override
    void each(float[] x, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] * x[i];
      }
    }
  },

  EXP {
    @Override
    void each(float[] x, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = (float) StrictMath.exp(x[i]);
      }
    }
  },

  LOG {
    @Override
    void each(float[] x, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = (float) StrictMath.log(x[i]);
      }
    }
  };

  abstract void each(float[] x, float[] out, int from, int to);
}
