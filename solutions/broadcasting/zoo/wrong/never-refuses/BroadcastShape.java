package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    int[] result = new int[Math.max(a.length, b.length)];
    for (int k = 1; k <= result.length; k++) {
      int x = k <= a.length ? a[a.length - k] : 1;
      int y = k <= b.length ? b[b.length - k] : 1;
      result[result.length - k] = x == 1 ? y : x;
    }
    return result;
  }
}
