package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    for (int l = 0; l < outputs.length; l++) {
      float largest = 0;
      for (float number : outputs[l].toArray()) {
        largest = Math.max(largest, Math.abs(number));
      }
      if (Float.isInfinite(largest)) {
        return l + 1;
      }
    }
    return 0;
  }
}
