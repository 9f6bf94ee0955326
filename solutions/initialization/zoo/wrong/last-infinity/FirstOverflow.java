package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    int found = 0;
    for (int l = 0; l < outputs.length; l++) {
      for (float number : outputs[l].toArray()) {
        if (Float.isInfinite(number)) {
          found = l + 1;
        }
      }
    }
    return found;
  }
}
