package openheart.exercises.einsum;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    float[] result = kept ? new float[shape[0]] : new float[1];
    for (int i = 0; i < shape[0]; i++) {
      int at = 0;
      for (int size : shape) {
        if (size != shape[0]) {
          throw new IllegalArgumentException("unequal sizes");
        }
        at = at * size + i;
      }
      if (kept) {
        result[i] = numbers[at];
      } else {
        result[0] += numbers[at];
      }
    }
    return result;
  }
}
