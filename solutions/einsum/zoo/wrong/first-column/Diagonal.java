package openheart.exercises.einsum;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    int n = shape[0];
    for (int size : shape) {
      if (size != n) {
        throw new IllegalArgumentException("sizes " + n + " and " + size);
      }
    }
    float[] diagonal = new float[n];
    for (int i = 0; i < n; i++) {
      diagonal[i] = numbers[i * n];
    }
    if (kept) {
      return diagonal;
    }
    float trace = 0;
    for (float number : diagonal) {
      trace += number;
    }
    return new float[] {trace};
  }
}
