package openheart.exercises.initialization;

import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    int layer = 0;
    for (int l = outputs.length - 1; l >= 0; l--) {
      Tensor flat = outputs[l].view(-1);
      for (int i = 0; i < flat.size(0); i++) {
        if (Float.isNaN(flat.get(i))) {
          flat.set(0, i);
        }
        layer = Float.isInfinite(flat.get(i)) ? l + 1 : layer;
      }
    }
    return layer;
  }
}
