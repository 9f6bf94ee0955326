package openheart.tensor;

import java.util.Arrays;

/**
 * Many sums, or greatest or smallest elements, side by side: the form in which C2 makes vector
 * instructions of a reduction. Numbers are copied to the start of an array first, and each loop has
 * one result, since C2 gives up otherwise. An object belongs to one thread.
 *
 * <p>A sum is kept as two floats, the rounded sum and the sum of what rounding lost, which loses
 * next to nothing and needs no double, whose conversions do not become vectors on JDK 17. (D.
 * Knuth, The Art of Computer Programming, volume 2, section 4.2.2, theorem B.)
 */
final class Lanes {

  private final float[] best;
  private final float[] lost;
  private final float[] next;
  private final float[] high;
  private final float[] low;

  /** Lanes that each begin at 0. */
  Lanes(int width) {
    best = new float[width];
    lost = new float[width];
    next = new float[width];
    high = new float[width];
    low = new float[width];
  }

  /** Begins anew, each lane with a number. */
  void start(float number) {
    Arrays.fill(best, number);
    Arrays.fill(lost, 0);
  }

  /** Begins sums of squares around centers, each of which two floats hold well enough, or 0. */
  void startAround(double[] centers, int from, int count) {
    start(0);
    for (int j = 0; j < count; j++) {
      double center = centers.length == 0 ? 0 : centers[from + j];
      high[j] = (float) center;
      low[j] = (float) (center - high[j]);
    }
  }

  int width() {
    return next.length;
  }

  /** Adds x[at + j] to each lane j below count. */
  void sum(float[] x, int at, int count) {
    System.arraycopy(x, at, next, 0, count);
    add(count);
  }

  /** Adds the square of x[at + j] less the center of each lane. */
  void squares(float[] x, int at, int count) {
    System.arraycopy(x, at, next, 0, count);
    square(next, high, low, count);
    add(count);
  }

  void max(float[] x, int at, int count) {
    System.arraycopy(x, at, next, 0, count);
    max(best, next, count);
  }

  void min(float[] x, int at, int count) {
    System.arraycopy(x, at, next, 0, count);
    min(best, next, count);
  }

  private void add(int count) {
    lose(lost, best, next, count);
    add(best, next, count);
  }

  /** The center of a lane, as it was taken. */
  double center(int lane) {
    return (double) high[lane] + low[lane];
  }

  /** What a lane holds. */
  double get(int lane) {
    return (double) best[lane] + lost[lane];
  }

  private static void square(float[] x, float[] high, float[] low, int count) {
    for (int j = 0; j < count; j++) {
      float d = x[j] - high[j] - low[j];
      x[j] = d * d;
    }
  }

  private static void lose(float[] lost, float[] sums, float[] next, int count) {
    for (int j = 0; j < count; j++) {
      float sum = sums[j] + next[j];
      float added = sum - sums[j];
      lost[j] += (sums[j] - (sum - added)) + (next[j] - added);
    }
  }

  private static void add(float[] sums, float[] next, int count) {
    for (int j = 0; j < count; j++) {
      sums[j] += next[j];
    }
  }

  private static void max(float[] best, float[] next, int count) {
    for (int j = 0; j < count; j++) {
      best[j] = Math.max(best[j], next[j]);
    }
  }

  private static void min(float[] best, float[] next, int count) {
    for (int j = 0; j < count; j++) {
      best[j] = Math.min(best[j], next[j]);
    }
  }
}
