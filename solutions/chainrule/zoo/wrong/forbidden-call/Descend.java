package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;
import openheart.tensor.Tensor;

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
    Tensor w = Tensor.scalar((float) start);
    for (int steps = 0; ; steps++) {
      float gradient = (float) slope.applyAsDouble(w.item());
      if (Math.abs(gradient) < 1e-6) {
        return new Descent(Ending.CONVERGED, steps, w.item());
      }
      if (!(Math.abs(w.item()) < 1e6)) {
        return new Descent(Ending.DIVERGED, steps, w.item());
      }
      if (steps == maxSteps) {
        return new Descent(Ending.OUT_OF_STEPS, steps, w.item());
      }
      w = w.sub(gradient * (float) rate);
    }
  }
}
