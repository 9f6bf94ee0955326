package openheart.exercises.training;

import java.util.function.Consumer;
import java.util.function.Function;
import openheart.tensor.Tensor;

public final class ZeroGradients {
  public static Tensor descend(
      Tensor start, Function<Tensor, Tensor> loss, Consumer<Tensor> step, int steps) {
    Tensor w = start.requiresGrad(true).cloned();
    for (int i = 0; i < steps; i++) {
      loss.apply(w).backward();
      step.accept(w);
    }
    return w.detach();
  }
}
