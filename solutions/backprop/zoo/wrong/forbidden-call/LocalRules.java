package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LocalRules {
  public static double[] add(double a, double b, double upstream) {
    return new double[] {upstream, upstream};
  }

  public static double[] mul(double a, double b, double upstream) {
    return new double[] {upstream * b, upstream * a};
  }

  public static double tanh(double a, double upstream) {
    Tensor leaf = Tensor.scalar((float) a).requiresGrad(true);
    leaf.tanh().backward();
    return upstream * leaf.grad().item();
  }

  public static double relu(double a, double upstream) {
    return a > 0 ? upstream : 0;
  }
}
