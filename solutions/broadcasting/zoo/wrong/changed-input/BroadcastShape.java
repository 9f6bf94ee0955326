package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    int[] longer = a.length >= b.length ? a : b;
    int[] shorter = a.length >= b.length ? b : a;
    for (int k = 1; k <= shorter.length; k++) {
      int x = longer[longer.length - k];
      int y = shorter[shorter.length - k];
      if (x != y && x != 1 && y != 1) {
        throw new IllegalArgumentException(x + " and " + y);
      }
      longer[longer.length - k] = x == 1 ? y : x;
    }
    return longer;
  }
}
