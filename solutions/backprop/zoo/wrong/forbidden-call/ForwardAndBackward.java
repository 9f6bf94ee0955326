package openheart.exercises.backprop;

import java.util.function.BinaryOperator;
import openheart.tensor.Tensor;

public final class ForwardAndBackward {
  public record Parameters(Tensor w1, Tensor b1, Tensor w2, Tensor b2) {}

  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  @FunctionalInterface
  public interface LinearGrad {
    LinearGrads of(Tensor input, Tensor weight, Tensor outputGrad);
  }

  public static Parameters forwardAndBackward(
      Tensor x,
      Tensor y,
      Parameters parameters,
      BinaryOperator<Tensor> mseGrad,
      BinaryOperator<Tensor> reluGrad,
      LinearGrad linearGrad) {
    Tensor w1 = parameters.w1().detach().requiresGrad(true);
    Tensor b1 = parameters.b1().detach().requiresGrad(true);
    Tensor w2 = parameters.w2().detach().requiresGrad(true);
    Tensor b2 = parameters.b2().detach().requiresGrad(true);
    Tensor output = x.matmul(w1).add(b1).relu().matmul(w2).add(b2);
    output.backward(mseGrad.apply(output.detach(), y));
    return new Parameters(w1.grad(), b1.grad(), w2.grad(), b2.grad());
  }
}
