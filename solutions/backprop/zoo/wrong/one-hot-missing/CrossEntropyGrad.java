package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class CrossEntropyGrad {
  public static Tensor crossEntropyGrad(Tensor logits, int[] classes) {
    return logits.softmax(1).div(classes.length);
  }
}
