package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    int layer = 0;
    for (Tensor output : outputs) {
      layer++;
      Tensor flat = output.flatten();
      for (int i = 0; i < flat.size(0); i++) {
        boolean plus = flat.get(i) == Float.POSITIVE_INFINITY;
        if (plus || flat.get(i) == Float.NEGATIVE_INFINITY) {
          return layer;
        }
      }
    }
    return 0;
  }
}
