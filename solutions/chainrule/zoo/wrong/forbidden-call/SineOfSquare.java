package openheart.exercises.chainrule;

import openheart.tensor.Tensor;

public final class SineOfSquare {
  public static double derivative(double x) {
    Tensor leaf = Tensor.scalar((float) x).requiresGrad(true);
    leaf.mul(leaf).sin().backward();
    return leaf.grad().item();
  }
}
