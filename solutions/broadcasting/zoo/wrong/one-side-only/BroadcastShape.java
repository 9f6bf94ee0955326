package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    int axes = Math.max(a.length, b.length);
    int[] result = new int[axes];
    for (int back = 1; back <= axes; back++) {
      int x = back <= a.length ? a[a.length - back] : 1;
      int y = back <= b.length ? b[b.length - back] : 1;
      if (x != y && y != 1) {
        throw new IllegalArgumentException(x + " and " + y);
      }
      result[axes - back] = x;
    }
    return result;
  }
}
