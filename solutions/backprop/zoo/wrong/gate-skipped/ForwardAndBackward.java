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
    Tensor l2 = l1.relu();
    Tensor output = l2.matmul(parameters.w2()).add(parameters.b2());
    Tensor outputGrad = mseGrad.apply(output, y);
    LinearGrads last = linearGrad.of(l2, parameters.w2(), outputGrad);
    Tensor l1Grad = last.input();
    LinearGrads first = linearGrad.of(x, parameters.w1(), l1Grad);
    return new Parameters(first.weight(), first.bias(), last.weight(), last.bias());
  }
}
