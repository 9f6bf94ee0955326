package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    for (int l = 0; l < outputs.length; l++) {
      if (outputs[l].isinf().sum().item() > 0) {
        return l + 1;
      }
    }
    return 0;
  }
}
