package openheart.exercises.training;

import java.util.function.Consumer;
import java.util.function.Function;
import openheart.tensor.Tensor;

public final class ZeroGradients {
  public static Tensor descend(
      Tensor start, Function<Tensor, Tensor> loss, Consumer<Tensor> step, int steps) {
    Tensor w = Tensor.zerosLike(start).copyFrom(start);
    w.requiresGrad(true);
    while (steps-- > 0) {
      Tensor now = loss.apply(w);
      w.zeroGrad();
      now.backward();
      step.accept(w);
    }
    return w;
  }
}
