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
    Tensor output = x;
    for (int i = 0; i < weights.length; i++) {
      output = linear.call(output, weights[i], biases[i]);
      for (int s = 0; s < output.size(0); s++) {
        for (int k = 0; k < output.size(1); k++) {
          output.set(Math.max(0, output.get(s, k)), s, k);
        }
      }
    }
    return output;
  }
}
