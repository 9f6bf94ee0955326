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
    return from(slope, start, rate, 0, maxSteps);
  }

  private static Descent from(
      DoubleUnaryOperator slope, double w, double rate, int steps, int maxSteps) {
    double gradient = slope.applyAsDouble(w);
    if (Math.abs(gradient) < 1e-6) {
      return new Descent(Ending.CONVERGED, steps, w);
    }
    if (Double.isNaN(w) || Math.abs(w) >= 1e6) {
      return new Descent(Ending.DIVERGED, steps, w);
    }
    return steps == maxSteps
        ? new Descent(Ending.OUT_OF_STEPS, steps, w)
        : from(slope, w - gradient * rate, rate, steps + 1, maxSteps);
  }
}
