package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    int[] result = new int[Math.max(a.length, b.length)];
    for (int k = 0; k < result.length; k++) {
      int x = k < a.length ? a[k] : 1;
      int y = k < b.length ? b[k] : 1;
      if (x != y && x != 1 && y != 1) {
        throw new IllegalArgumentException(x + " and " + y);
      }
      result[k] = x == 1 ? y : x;
    }
    return result;
  }
}
