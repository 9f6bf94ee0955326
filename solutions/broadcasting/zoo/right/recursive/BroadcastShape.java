package openheart.exercises.broadcasting;

import java.util.Arrays;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return a.length == 0 ? b.clone() : a.clone();
    }
    int x = a[a.length - 1];
    int y = b[b.length - 1];
    if (x != y && x != 1 && y != 1) {
      throw new IllegalArgumentException(x + " and " + y);
    }
    int[] front = broadcastShape(Arrays.copyOf(a, a.length - 1), Arrays.copyOf(b, b.length - 1));
    int[] result = Arrays.copyOf(front, front.length + 1);
    result[front.length] = x == 1 ? y : x;
    return result;
  }
}
