package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Softmax {
  public static Tensor softmax(Tensor scores, int dim) {
    float[] numbers = scores.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (1 / (1 + Math.exp(-numbers[i])));
    }
    return Tensor.of(scores.shape(), numbers);
  }
}
