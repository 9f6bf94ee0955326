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
    int steps = 0;
    while (steps < maxSteps && ending(slope, w) == Ending.OUT_OF_STEPS) {
      w -= rate * slope.applyAsDouble(w);
      steps++;
    }
    return new Descent(ending(slope, w), steps, w);
  }

  private static Ending ending(DoubleUnaryOperator slope, double w) {
    double gradient = slope.applyAsDouble(w);
    if (gradient > -1e-6 && gradient < 1e-6) {
      return Ending.CONVERGED;
    }
    return w > -1e6 && w < 1e6 ? Ending.OUT_OF_STEPS : Ending.DIVERGED;
  }
}
