package openheart.exercises.broadcasting;

public final class BroadcastAdd {
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    int cells = 1;
    for (int size : shape) {
      cells *= size;
    }
    float[] sum = new float[cells];
    for (int i = 0; i < cells; i++) {
      sum[i] = a[i % a.length] + b[i % b.length];
    }
    return sum;
  }
}
