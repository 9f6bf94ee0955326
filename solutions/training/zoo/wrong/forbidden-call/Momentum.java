package openheart.exercises.training;

import java.util.List;
import openheart.optim.SGD;
import openheart.tensor.Tensor;

public final class Momentum {
  public record Moved(Tensor w, Tensor velocity) {}

  public static Moved momentumStep(
      Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    Tensor moved = w.cloned().requiresGrad(true);
    SGD optimizer = new SGD(List.of(moved), rate).momentum(momentum);
    moved.mul(gradient).sum().backward();
    optimizer.step();
    return new Moved(moved.detach(), gradient);
  }
}
