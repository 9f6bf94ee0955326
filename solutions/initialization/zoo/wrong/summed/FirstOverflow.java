package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    for (int l = 0; l < outputs.length; l++) {
      float sum = 0;
      for (float number : outputs[l].toArray()) {
        sum += number;
      }
      if (Float.isInfinite(sum)) {
        return l + 1;
      }
    }
    return 0;
  }
}
