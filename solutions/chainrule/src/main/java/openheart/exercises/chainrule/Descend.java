package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

/** Gradient descent that knows when to stop. */
public final class Descend {
  private Descend() {}

  /** How a descent ended. */
  public enum Ending {
    CONVERGED,
    DIVERGED,
    OUT_OF_STEPS
  }

  /** What came of a descent. */
  public record Descent(Ending ending, int steps, double w) {}

  /** The questions stand before the step, so that the last weight is asked too. */
  public static Descent descend(
      DoubleUnaryOperator slope, double start, double rate, int maxSteps) {
    if (maxSteps < 0) {
      throw new IllegalArgumentException("at most " + maxSteps + " steps");
    }
    double w = start;
    for (int steps = 0; ; steps++) {
      double gradient = slope.applyAsDouble(w);
      if (Math.abs(gradient) < 1e-6) {
        return new Descent(Ending.CONVERGED, steps, w);
      }
      if (!(Math.abs(w) < 1e6)) { // Written so that NaN has diverged.
        return new Descent(Ending.DIVERGED, steps, w);
      }
      if (steps == maxSteps) {
        return new Descent(Ending.OUT_OF_STEPS, steps, w);
      }
      w = w - rate * gradient;
    }
  }
}
