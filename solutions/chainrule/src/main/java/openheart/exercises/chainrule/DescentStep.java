package openheart.exercises.chainrule;

/** One step of gradient descent, for several weights at once. */
public final class DescentStep {
  private DescentStep() {}

  /** The partial derivatives of a loss. */
  @FunctionalInterface
  public interface Partial {
    /** How fast the loss changes with one of the weights, at the point w. */
    double of(int weight, double[] w);
  }

  /** All partial derivatives are taken at the old weights, so the new ones go elsewhere. */
  public static double[] descentStep(double[] w, Partial partial, double rate) {
    if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the rate is " + rate + ", it must be 0 or more");
    }
    double[] next = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      next[i] = w[i] - rate * partial.of(i, w);
    }
    return next;
  }
}
