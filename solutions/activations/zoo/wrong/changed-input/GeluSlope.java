package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class GeluSlope {
  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    Tensor slope = phi.apply(x);
    float[] numbers = x.toArray();
    x.copyFrom(x.square().div(-2).exp().div((float) Math.sqrt(2 * Math.PI)));
    return slope.add(x.mul(Tensor.of(x.shape(), numbers)));
  }
}
