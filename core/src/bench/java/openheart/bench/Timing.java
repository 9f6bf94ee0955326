package openheart.bench;

import java.util.Arrays;

/** How long one call took, in seconds, over several samples. */
record Timing(double median, double least, int samples) {

  static Timing of(double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return new Timing((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[0], n);
  }
}
