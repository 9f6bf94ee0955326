package openheart.tensor;

/**
 * A reduction, as loops over part of a row and over the columns of a row. Sums and products are
 * kept in double, in eight accumulators, so that additions need not wait for each other.
 */
enum Reducer {
  SUM(0) {
    @Override
    double row(float[] x, int from, int to, double center) {
      double s0 = 0;
      double s1 = 0;
      double s2 = 0;
      double s3 = 0;
      double s4 = 0;
      double s5 = 0;
      double s6 = 0;
      double s7 = 0;
      int i = from;
      for (; i < to - 7; i += 8) {
        s0 += x[i];
        s1 += x[i + 1];
        s2 += x[i + 2];
        s3 += x[i + 3];
        s4 += x[i + 4];
        s5 += x[i + 5];
        s6 += x[i + 6];
        s7 += x[i + 7];
      }
      for (; i < to; i++) {
        s0 += x[i];
      }
      return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    @Override
    void columns(double[] sums, float[] x, int at, double[] centers) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += x[at + j];
      }
    }

    @Override
    double join(double a, double b) {
      return a + b;
    }
  },

  SQUARES(0) {
    @Override
    double row(float[] x, int from, int to, double center) {
      double s0 = 0;
      double s1 = 0;
      double s2 = 0;
      double s3 = 0;
      double s4 = 0;
      double s5 = 0;
      double s6 = 0;
      double s7 = 0;
      int i = from;
      for (; i < to - 7; i += 8) {
        s0 += square(x[i] - center);
        s1 += square(x[i + 1] - center);
        s2 += square(x[i + 2] - center);
        s3 += square(x[i + 3] - center);
        s4 += square(x[i + 4] - center);
        s5 += square(x[i + 5] - center);
        s6 += square(x[i + 6] - center);
        s7 += square(x[i + 7] - center);
      }
      for (; i < to; i++) {
        s0 += square(x[i] - center);
      }
      return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    @Override
    void columns(double[] sums, float[] x, int at, double[] centers) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += square(x[at + j] - centers[j]);
      }
    }

    @Override
    double join(double a, double b) {
      return a + b;
    }
  },

  PRODUCT(1) {
    @Override
    double row(float[] x, int from, int to, double center) {
      double product = 1;
      for (int i = from; i < to; i++) {
        product *= x[i];
      }
      return product;
    }

    @Override
    void columns(double[] products, float[] x, int at, double[] centers) {
      for (int j = 0; j < products.length; j++) {
        products[j] *= x[at + j];
      }
    }

    @Override
    double join(double a, double b) {
      return a * b;
    }
  },

  MAX(Double.NEGATIVE_INFINITY) {
    @Override
    double row(float[] x, int from, int to, double center) {
      float m0 = Float.NEGATIVE_INFINITY;
      float m1 = m0;
      float m2 = m0;
      float m3 = m0;
      int i = from;
      for (; i < to - 3; i += 4) {
        m0 = Math.max(m0, x[i]);
        m1 = Math.max(m1, x[i + 1]);
        m2 = Math.max(m2, x[i + 2]);
        m3 = Math.max(m3, x[i + 3]);
      }
      for (; i < to; i++) {
        m0 = Math.max(m0, x[i]);
      }
      return Math.max(Math.max(m0, m1), Math.max(m2, m3));
    }

    @Override
    void columns(double[] greatest, float[] x, int at, double[] centers) {
      for (int j = 0; j < greatest.length; j++) {
        greatest[j] = Math.max(greatest[j], x[at + j]);
      }
    }

    @Override
    double join(double a, double b) {
      return Math.max(a, b);
    }
  },

  MIN(Double.POSITIVE_INFINITY) {
    @Override
    double row(float[] x, int from, int to, double center) {
      float m0 = Float.POSITIVE_INFINITY;
      float m1 = m0;
      float m2 = m0;
      float m3 = m0;
      int i = from;
      for (; i < to - 3; i += 4) {
        m0 = Math.min(m0, x[i]);
        m1 = Math.min(m1, x[i + 1]);
        m2 = Math.min(m2, x[i + 2]);
        m3 = Math.min(m3, x[i + 3]);
      }
      for (; i < to; i++) {
        m0 = Math.min(m0, x[i]);
      }
      return Math.min(Math.min(m0, m1), Math.min(m2, m3));
    }

    @Override
    void columns(double[] smallest, float[] x, int at, double[] centers) {
      for (int j = 0; j < smallest.length; j++) {
        smallest[j] = Math.min(smallest[j], x[at + j]);
      }
    }

    @Override
    double join(double a, double b) {
      return Math.min(a, b);
    }
  };

  /** The result for no elements. */
  final double nothing;

  Reducer(double nothing) {
    this.nothing = nothing;
  }

  /** Reduces x[from] to x[to - 1]; the center is for {@link #SQUARES}. */
  abstract double row(float[] x, int from, int to, double center);

  /** Takes x[at + j] into results[j]; the centers are for {@link #SQUARES}. */
  abstract void columns(double[] results, float[] x, int at, double[] centers);

  /** The result for two parts together. */
  abstract double join(double a, double b);

  private static double square(double value) {
    return value * value;
  }
}
