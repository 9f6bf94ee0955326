package openheart.exercises.broadcasting;

import java.util.Arrays;

/** The shape that two shapes broadcast to. */
public final class BroadcastShape {
  private BroadcastShape() {}

  /** Walks both shapes from their last axes, a missing axis counting as 1. */
  public static int[] broadcastShape(int[] a, int[] b) {
    int[] result = new int[Math.max(a.length, b.length)];
    for (int back = 1; back <= result.length; back++) {
      int fromA = back <= a.length ? a[a.length - back] : 1;
      int fromB = back <= b.length ? b[b.length - back] : 1;
      if (fromA != fromB && fromA != 1 && fromB != 1) {
        throw new IllegalArgumentException(Arrays.toString(a) + " with " + Arrays.toString(b));
      }
      result[result.length - back] = fromA == 1 ? fromB : fromA;
    }
    return result;
  }
}
