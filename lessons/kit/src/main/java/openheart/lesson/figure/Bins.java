package openheart.lesson.figure;

/**
 * How many of some numbers lie where.
 *
 * @param edges where each bin begins, and where the last ends
 * @param shares the share of the numbers in each bin, and a last 0
 */
public record Bins(double[] edges, double[] shares) {

  /**
   * Counts numbers in bins of equal width between two bounds; what lies outside, in the nearest.
   */
  public static Bins of(float[] values, double from, double to, int count) {
    double[] edges = new double[count + 1];
    double[] shares = new double[count + 1];
    double width = (to - from) / count;
    for (int i = 0; i <= count; i++) {
      edges[i] = from + i * width;
    }
    for (float value : values) {
      int bin = (int) Math.floor((value - from) / width);
      shares[Math.min(Math.max(bin, 0), count - 1)] += 1.0 / values.length;
    }
    return new Bins(edges, shares);
  }

  /** The shares, each times a factor. */
  double[] times(double factor) {
    double[] scaled = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      scaled[i] = shares[i] * factor;
    }
    return scaled;
  }
}
