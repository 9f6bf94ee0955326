package openheart.tensor;

/**
 * An operation on pairs of numbers, as the three loops that a broadcast comes down to. Each loop is
 * a method of its own with one index for all arrays: only that form becomes vector instructions on
 * every JDK.
 */
enum BinaryKernel {
  ADD {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] + y[i];
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] + y;
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      right(y, x, out, from, to);
    }
  },

  SUB {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] - y[i];
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] - y;
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x - y[i];
      }
    }
  },

  MUL {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] * y[i];
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] * y;
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      right(y, x, out, from, to);
    }
  },

  DIV {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] / y[i];
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x[i] / y;
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = x / y[i];
      }
    }
  },

  MAXIMUM {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = Math.max(x[i], y[i]);
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = Math.max(x[i], y);
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      right(y, x, out, from, to);
    }
  },

  MINIMUM {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = Math.min(x[i], y[i]);
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = Math.min(x[i], y);
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      right(y, x, out, from, to);
    }
  },

  POW {
    @Override
    void each(float[] x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = (float) StrictMath.pow(x[i], y[i]);
      }
    }

    @Override
    void right(float[] x, float y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = (float) StrictMath.pow(x[i], y);
      }
    }

    @Override
    void left(float x, float[] y, float[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = (float) StrictMath.pow(x, y[i]);
      }
    }
  };

  /** Both operands are arrays. */
  abstract void each(float[] x, float[] y, float[] out, int from, int to);

  /** The right operand is one number. */
  abstract void right(float[] x, float y, float[] out, int from, int to);

  /** The left operand is one number. */
  abstract void left(float x, float[] y, float[] out, int from, int to);
}
