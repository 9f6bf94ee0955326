package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class Gelu {
  public static Tensor gelu(Tensor x, UnaryOperator<Tensor> phi) {
    return x.add(phi.apply(x));
  }

  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    Tensor bell = x.square().div(-2).exp().div((float) Math.sqrt(2 * Math.PI));
    return phi.apply(x).add(x.mul(bell));
  }

  public static Tensor geluTanh(Tensor x) {
    Tensor inner = x.add(x.pow(3).mul(0.044715f)).mul((float) Math.sqrt(2 / Math.PI));
    return x.div(2).mul(inner.tanh().add(1));
  }
}
