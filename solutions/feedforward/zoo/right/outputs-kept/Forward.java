package openheart.exercises.feedforward;

import openheart.tensor.Tensor;

public final class Forward {
  public interface LinearLayer {
    Tensor call(Tensor x, Tensor weight, Tensor bias);
  }

  public static Tensor forward(Tensor x, Tensor[] weights, Tensor[] biases, LinearLayer linear) {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException("not as many biases as weights");
    }
    Tensor[] outputs = new Tensor[weights.length + 1];
    outputs[0] = x.cloned();
    for (int i = 0; i < weights.length; i++) {
      outputs[i + 1] = linear.call(outputs[i], weights[i], biases[i]);
    }
    return outputs[weights.length];
  }
}
