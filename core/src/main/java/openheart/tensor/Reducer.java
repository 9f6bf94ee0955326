package openheart.tensor;

/**
 * A reduction, as a loop over part of a row and over the columns under each other. Sums and
 * products of rows are kept in double, in several accumulators, so that additions need not wait for
 * each other; columns, and the extremes of long rows, in lanes of floats. Sums outside of what
 * floats can hold are taken again in double.
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
    void columns(Columns of, int at, int count, double[] centers, double[] results, int to) {
      Lanes lanes = of.lanes();
      lanes.start(0);
      for (int start : of.starts()) {
        lanes.sum(of.x(), start + at, count);
      }
      for (int j = 0; j < count; j++) {
        double sum = lanes.get(j);
        results[to + j] = Math.abs(sum) <= Float.MAX_VALUE ? sum : column(of, at + j, 0);
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
    void columns(Columns of, int at, int count, double[] centers, double[] results, int to) {
      Lanes lanes = of.lanes();
      lanes.startAround(centers, to, count);
      for (int start : of.starts()) {
        lanes.squares(of.x(), start + at, count);
      }
      for (int j = 0; j < count; j++) {
        double sum = lanes.get(j);
        results[to + j] = fits(sum) ? sum : column(of, at + j, lanes.center(j));
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
      double p0 = 1;
      double p1 = 1;
      double p2 = 1;
      double p3 = 1;
      int i = from;
      for (; i < to - 3; i += 4) {
        p0 *= x[i];
        p1 *= x[i + 1];
        p2 *= x[i + 2];
        p3 *= x[i + 3];
      }
      for (; i < to; i++) {
        p0 *= x[i];
      }
      return (p0 * p1) * (p2 * p3);
    }

    @Override
    double join(double a, double b) {
      return a * b;
    }
  },

  MAX(Double.NEGATIVE_INFINITY) {
    @Override
    double row(float[] x, int from, int to, double center) {
      float best = Float.NEGATIVE_INFINITY;
      if (to - from >= LONG) {
        Lanes lanes = inLanes(x, from, to, best, (in, at, n) -> in.max(x, at, n));
        for (int j = 0; j < lanes.width(); j++) {
          best = Math.max(best, (float) lanes.get(j));
        }
        return best;
      }
      for (int i = from; i < to; i++) {
        best = Math.max(best, x[i]);
      }
      return best;
    }

    @Override
    void columns(Columns of, int at, int count, double[] centers, double[] results, int to) {
      Lanes lanes = of.lanes();
      lanes.start(Float.NEGATIVE_INFINITY);
      for (int start : of.starts()) {
        lanes.max(of.x(), start + at, count);
      }
      for (int j = 0; j < count; j++) {
        results[to + j] = lanes.get(j);
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
      float best = Float.POSITIVE_INFINITY;
      if (to - from >= LONG) {
        Lanes lanes = inLanes(x, from, to, best, (in, at, n) -> in.min(x, at, n));
        for (int j = 0; j < lanes.width(); j++) {
          best = Math.min(best, (float) lanes.get(j));
        }
        return best;
      }
      for (int i = from; i < to; i++) {
        best = Math.min(best, x[i]);
      }
      return best;
    }

    @Override
    void columns(Columns of, int at, int count, double[] centers, double[] results, int to) {
      Lanes lanes = of.lanes();
      lanes.start(Float.POSITIVE_INFINITY);
      for (int start : of.starts()) {
        lanes.min(of.x(), start + at, count);
      }
      for (int j = 0; j < count; j++) {
        results[to + j] = lanes.get(j);
      }
    }

    @Override
    double join(double a, double b) {
      return Math.min(a, b);
    }
  };

  /** Rows from this length on are worth lanes. */
  private static final int LONG = 256;

  private static final int WIDEST = 512;

  /** Sums of squares from here to there can't have lost a part to underflow or overflow. */
  private static final double SMALLEST = 1e-20;

  /** The result for no elements. */
  final double nothing;

  Reducer(double nothing) {
    this.nothing = nothing;
  }

  /** Reduces x[from] to x[to - 1]; the center is for {@link #SQUARES}. */
  abstract double row(float[] x, int from, int to, double center);

  /** Where columns lie: at these places in an array begin the rows that they cross. */
  record Columns(float[] x, int[] starts, Lanes lanes) {}

  /**
   * Reduces count columns: results[to + j] is that of x[start + at + j] for all starts. The
   * centers, of all results or none, are for {@link #SQUARES}.
   */
  void columns(Columns of, int at, int count, double[] centers, double[] results, int to) {
    for (int j = 0; j < count; j++) {
      double result = nothing;
      for (int start : of.starts()) {
        result = join(result, of.x()[start + at + j]);
      }
      results[to + j] = result;
    }
  }

  /** The result for two parts together. */
  abstract double join(double a, double b);

  private interface Step {
    void take(Lanes lanes, int at, int count);
  }

  /** A row in steps of as many elements as there are lanes. */
  private static Lanes inLanes(float[] x, int from, int to, float start, Step step) {
    Lanes lanes = new Lanes(Math.min(WIDEST, Integer.highestOneBit(to - from) / 4));
    lanes.start(start);
    for (int at = from; at < to; at += lanes.width()) {
      step.take(lanes, at, Math.min(lanes.width(), to - at));
    }
    return lanes;
  }

  private static boolean fits(double squares) {
    return squares >= SMALLEST && squares <= Float.MAX_VALUE;
  }

  /** One column of {@link #SUM} or of {@link #SQUARES}. */
  double column(Columns of, int at, double center) {
    double sum = 0;
    for (int start : of.starts()) {
      sum += this == SUM ? of.x()[start + at] : square(of.x()[start + at] - center);
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }
}
