package openheart.exercises.einsum;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    int n = shape[0];
    for (int size : shape) {
      if (size != n) {
        throw new IllegalArgumentException("sizes " + n + " and " + size);
      }
    }
    int step = 0;
    for (int axis = 0; axis < shape.length; axis++) {
      step = step * n + 1;
    }
    float[] result = new float[n];
    for (int i = 0; i < n; i++) {
      result[kept ? i : 0] += numbers[i * step];
    }
    return result;
  }
}
