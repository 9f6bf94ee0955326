package openheart.bench;

/** How near two answers must be. A race whose sides compute different things is none. */
final class Agreement {

  private final double tolerance;

  private Agreement(double tolerance) {
    this.tolerance = tolerance;
  }

  /** The same bits. */
  static Agreement bits() {
    return new Agreement(0);
  }

  /** Differences up to a part of the number and of the mean magnitude. */
  static Agreement within(double tolerance) {
    return new Agreement(tolerance);
  }

  /** Throws unless the answers agree, and say something. */
  void check(String workload, String name, float[] ours, float[] theirs) {
    if (ours.length != theirs.length || ours.length == 0) {
      throw new WrongResult(
          workload + ": " + ours.length + " numbers, " + theirs.length + " from " + name);
    }
    double scale = magnitude(theirs);
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new WrongResult(workload + ": " + name + " gives nothing to compare with");
    }
    for (int i = 0; i < ours.length; i++) {
      double difference = Math.abs((double) ours[i] - theirs[i]);
      if (!(difference <= tolerance * (Math.abs(theirs[i]) + scale))) {
        throw new WrongResult(
            workload + ": element " + i + " is " + ours[i] + ", " + theirs[i] + " by " + name);
      }
    }
  }

  private static double magnitude(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += Math.abs(value);
    }
    return sum / values.length;
  }
}
