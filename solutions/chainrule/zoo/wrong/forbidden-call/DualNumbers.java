package openheart.exercises.chainrule;

import openheart.tensor.Tensor;

public final class DualNumbers {
  public record Dual(double value, double slope) {}

  public static Dual add(Dual a, Dual b) {
    return new Dual(a.value() + b.value(), a.slope() + b.slope());
  }

  public static Dual mul(Dual a, Dual b) {
    Tensor x = Tensor.scalar((float) a.value()).requiresGrad(true);
    Tensor y = Tensor.scalar((float) b.value()).requiresGrad(true);
    Tensor product = x.mul(y);
    product.backward();
    double slope = a.slope() * x.grad().item() + b.slope() * y.grad().item();
    return new Dual(product.item(), slope);
  }

  public static Dual sin(Dual a) {
    return new Dual(Math.sin(a.value()), Math.cos(a.value()) * a.slope());
  }

  public static Dual exp(Dual a) {
    return new Dual(Math.exp(a.value()), Math.exp(a.value()) * a.slope());
  }
}
