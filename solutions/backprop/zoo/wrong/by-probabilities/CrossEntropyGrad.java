package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class CrossEntropyGrad {
  public static Tensor crossEntropyGrad(Tensor logits, int[] classes) {
    Tensor probabilities = logits.softmax(1);
    Tensor result = Tensor.zerosLike(logits);
    for (int i = 0; i < classes.length; i++) {
      float p = probabilities.get(i, classes[i]);
      result.set(-1 / p / classes.length, i, classes[i]);
    }
    return result;
  }
}
