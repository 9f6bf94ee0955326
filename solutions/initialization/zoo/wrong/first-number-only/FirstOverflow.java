package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    for (int l = 0; l < outputs.length; l++) {
      if (Float.isInfinite(outputs[l].view(-1).get(0))) {
        return l + 1;
      }
    }
    return 0;
  }
}
