package openheart.exercises.backprop;

import java.util.function.BinaryOperator;
import openheart.tensor.Tensor;

/** A whole pass there and back, through a linear layer, a ReLU and another linear layer. */
public final class ForwardAndBackward {
  private ForwardAndBackward() {}

  /**
   * The network's parameters, or one gradient for each of them, in the same shapes.
   *
   * @param w1 the first layer's weight, (in, hidden)
   * @param b1 its bias, (hidden)
   * @param w2 the last layer's weight, (hidden, 1)
   * @param b2 its bias, (1)
   */
  public record Parameters(Tensor w1, Tensor b1, Tensor w2, Tensor b2) {}

  /**
   * The gradients that go back through a linear layer.
   *
   * @param input by the layer's input, (n, in)
   * @param weight by its weight, (in, out)
   * @param bias by its bias, (out)
   */
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  /** The way back through a linear layer, as in exercise 3. */
  @FunctionalInterface
  public interface LinearGrad {
    /** From the layer's input, its weight, and the gradient with respect to its output. */
    LinearGrads of(Tensor input, Tensor weight, Tensor outputGrad);
  }

  /**
   * Each piece on the way back gets what went into it, and the gradient with respect to what came
   * out.
   */
  public static Parameters forwardAndBackward(
      Tensor x,
      Tensor y,
      Parameters parameters,
      BinaryOperator<Tensor> mseGrad,
      BinaryOperator<Tensor> reluGrad,
      LinearGrad linearGrad) {
    Tensor l1 = x.matmul(parameters.w1()).add(parameters.b1()); // (n, hidden)
    Tensor l2 = l1.relu(); // (n, hidden)
    Tensor output = l2.matmul(parameters.w2()).add(parameters.b2()); // (n, 1)

    Tensor outputGrad = mseGrad.apply(output, y); // (n, 1)
    LinearGrads last = linearGrad.of(l2, parameters.w2(), outputGrad);
    Tensor l1Grad = reluGrad.apply(l1, last.input()); // (n, hidden)
    LinearGrads first = linearGrad.of(x, parameters.w1(), l1Grad);
    return new Parameters(first.weight(), first.bias(), last.weight(), last.bias());
  }
}
