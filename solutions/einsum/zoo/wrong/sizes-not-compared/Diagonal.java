package openheart.exercises.einsum;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    int n = shape[0];
    int step = 0;
    int stride = 1;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      n = Math.min(n, shape[axis]);
      step += stride;
      stride *= shape[axis];
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
    return new float[] {trace};
  }
}
