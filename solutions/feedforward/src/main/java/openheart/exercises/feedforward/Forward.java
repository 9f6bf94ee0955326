package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

/** A batch goes through a stack of layers. */
public final class Forward {
  private Forward() {}

  /** One linear layer. */
  @FunctionalInterface
  public interface LinearLayer {
    /** (samples, inputs), (outputs, inputs) and (outputs) give (samples, outputs). */
    Tensor call(Tensor x, Tensor weight, Tensor bias);
  }

  /** With x as the first output, a stack without layers needs no case of its own. */
  public static Tensor forward(Tensor x, Tensor[] weights, Tensor[] biases, LinearLayer linear) {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException(weights.length + " weights, " + biases.length + " biases");
    }
    Tensor output = x;
    for (int i = 0; i < weights.length; i++) {
      output = linear.call(output, weights[i], biases[i]);
    }
    return output;
  }
}
