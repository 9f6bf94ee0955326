package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class Gelu {
  public static Tensor gelu(Tensor x, UnaryOperator<Tensor> phi) {
    return phi.apply(x).mul(x);
  }

  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    Tensor bell = x.mul(x).mul(-0.5f).exp().mul(0.39894228f);
    return x.mul(bell).add(phi.apply(x));
  }

  public static Tensor geluTanh(Tensor x) {
    Tensor inner = x.mul(0.7978846f).mul(x.square().mul(0.044715f).add(1));
    return x.add(x.mul(inner.tanh())).mul(0.5f);
  }
}
