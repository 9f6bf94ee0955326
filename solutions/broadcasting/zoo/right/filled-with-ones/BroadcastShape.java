package openheart.exercises.broadcasting;

import java.util.Arrays;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    int axes = Math.max(a.length, b.length);
    int[] x = filled(a, axes);
    int[] y = filled(b, axes);
    int[] result = new int[axes];
    for (int axis = 0; axis < axes; axis++) {
      if (x[axis] == y[axis] || y[axis] == 1) {
        result[axis] = x[axis];
      } else if (x[axis] == 1) {
        result[axis] = y[axis];
      } else {
        throw new IllegalArgumentException("axis " + axis);
      }
    }
    return result;
  }

  private static int[] filled(int[] sizes, int axes) {
    int[] filled = new int[axes];
    Arrays.fill(filled, 1);
    System.arraycopy(sizes, 0, filled, axes - sizes.length, sizes.length);
    return filled;
  }
}
