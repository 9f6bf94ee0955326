package openheart.exercises.einsum;

import java.util.Arrays;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    int n = shape[0];
    if (Arrays.stream(shape).anyMatch(size -> size != n)) {
      throw new IllegalArgumentException(Arrays.toString(shape));
    }
    int step = n == 1 ? 1 : (numbers.length - 1) / (n - 1);
    double sum = 0;
    float[] diagonal = new float[n];
    for (int i = 0, at = 0; at < numbers.length; i++, at += step) {
      diagonal[i] = numbers[at];
      sum += numbers[at];
    }
    return kept ? diagonal : new float[] {(float) sum};
  }
}
