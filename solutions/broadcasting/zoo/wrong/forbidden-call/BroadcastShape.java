package openheart.exercises.broadcasting;

import openheart.tensor.Shape;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    return Shape.of(a).broadcast(Shape.of(b)).dims();
  }
}
