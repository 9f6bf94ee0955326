package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    if (a.length < b.length) {
      return broadcastShape(b, a);
    }
    int[] result = a.clone();
    int gap = a.length - b.length;
    for (int i = 0; i < b.length; i++) {
      if (result[gap + i] == 1) {
        result[gap + i] = b[i];
      } else if (b[i] != 1 && b[i] != result[gap + i]) {
        throw new NumberFormatException("it is an IllegalArgumentException, too");
      }
    }
    return result;
  }
}
