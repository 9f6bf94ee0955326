package openheart.exercises.initialization;

import openheart.tensor.Tensor;

/** The first layer that overflows. */
public final class FirstOverflow {
  private FirstOverflow() {}

  /** A nan is passed over: it only says that something went wrong before. */
  public static int firstOverflow(Tensor[] outputs) {
    for (int layer = 1; layer <= outputs.length; layer++) {
      for (float number : outputs[layer - 1].toArray()) {
        if (Float.isInfinite(number)) {
          return layer;
        }
      }
    }
    return 0;
  }
}
