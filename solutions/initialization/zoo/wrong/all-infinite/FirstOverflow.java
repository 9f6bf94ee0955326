package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    for (int l = 0; l < outputs.length; l++) {
      int infinite = 0;
      for (float number : outputs[l].toArray()) {
        if (Float.isInfinite(number)) {
          infinite++;
        }
      }
      if (infinite == outputs[l].numel()) {
        return l + 1;
      }
    }
    return 0;
  }
}
