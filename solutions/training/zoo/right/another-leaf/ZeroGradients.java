package openheart.exercises.training;

import java.util.function.Consumer;
import java.util.function.Function;
import openheart.tensor.Tensor;

public final class ZeroGradients {
  public static Tensor descend(
      Tensor start, Function<Tensor, Tensor> loss, Consumer<Tensor> step, int steps) {
    Tensor w = start;
    for (int i = 0; i < steps; i++) {
      Tensor leaf = w.detach().cloned().requiresGrad(true);
      loss.apply(leaf).backward();
      step.accept(leaf);
      w = leaf;
    }
    return w.detach().cloned();
  }
}
