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
    float[] diagonal = new float[n];
    for (int i = 0; i < n; i++) {
      diagonal[i] = numbers[i * step];
    }
    if (kept) {
      return diagonal;
    }
    float trace = 0;
    for (float number : diagonal) {
      trace += number;
    }
    return new float[] {trace / n};
  }
}
