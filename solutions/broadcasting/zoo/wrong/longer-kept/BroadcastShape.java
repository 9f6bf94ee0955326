package openheart.exercises.broadcasting;

public final class BroadcastShape {
  public static int[] broadcastShape(int[] a, int[] b) {
    return a.length >= b.length ? a.clone() : b.clone();
  }
}
