package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;

public final class Descend {
  public enum Ending {
    CONVERGED,
    DIVERGED,
    OUT_OF_STEPS
  }

  public record Descent(Ending ending, int steps, double w) {}

  public static Descent descend(
      DoubleUnaryOperator slope, double start, double rate, int maxSteps) {
    if (maxSteps < 0) {
      throw new IllegalArgumentException("steps " + maxSteps);
    }
    double w = start;
    for (int steps = 0; ; steps++) {
      double gradient = slope.applyAsDouble(w);
      if (Math.abs(gradient) < 1e-6) {
        return new Descent(Ending.CONVERGED, steps, w);
      }
      if (steps == maxSteps) {
        return new Descent(Ending.OUT_OF_STEPS, steps, w);
      }
      w = w - rate * gradient;
      if (!(Math.abs(w) < 1e6)) {
        return new Descent(Ending.DIVERGED, steps, w);
      }
    }
  }
}
