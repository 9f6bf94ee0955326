package openheart.exercises.training;

import java.util.List;
import openheart.optim.SGD;
import openheart.tensor.Tensor;

public final class SgdStep {
  public static Tensor sgdStep(Tensor w, Tensor gradient, double rate) {
    if (!w.shape().equals(gradient.shape())) {
      throw new IllegalArgumentException("shapes " + w.shape() + " and " + gradient.shape());
    }
    Tensor moved = w.cloned().requiresGrad(true);
    moved.mul(gradient).sum().backward();
    new SGD(List.of(moved), rate).step();
    return moved.detach();
  }
}
