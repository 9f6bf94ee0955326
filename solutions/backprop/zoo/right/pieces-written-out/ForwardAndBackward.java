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
    Tensor l1 = x.matmul(parameters.w1()).add(parameters.b1());
    Tensor l2 = l1.gt(0).mul(l1);
    Tensor output = l2.matmul(parameters.w2()).add(parameters.b2());
    Tensor errors = output.sub(y.unsqueeze(1));
    Tensor outputGrad = errors.mul(2f / y.numel());
    Tensor l1Grad = l1.gt(0).mul(outputGrad.mul(parameters.w2().t()));
    return new Parameters(
        x.t().matmul(l1Grad), l1Grad.sum(0), l2.t().matmul(outputGrad), outputGrad.sum(0));
  }
}
