package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    int axes = Math.max(a.length, b.length);
    int[] result = new int[axes];
    for (int back = 1; back <= axes; back++) {
      int x = a[a.length - back];
      int y = b[b.length - back];
      if (x != y && x != 1 && y != 1) {
        throw new IllegalArgumentException(x + " and " + y);
      }
      result[axes - back] = x == 1 ? y : x;
    }
    return result;
  }
}
