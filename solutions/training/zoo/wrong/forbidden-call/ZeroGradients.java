package openheart.exercises.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.tensor.Tensor;

public final class ZeroGradients {
  public static Tensor descend(
      Tensor start, Function<Tensor, Tensor> loss, Consumer<Tensor> step, int steps) {
    Tensor w = start.cloned().requiresGrad(true);
    Optimizer optimizer = new SGD(List.of(w), 0.1);
    for (int i = 0; i < steps; i++) {
      optimizer.zeroGrad();
      loss.apply(w).backward();
      optimizer.step();
    }
    return w.detach();
  }
}
