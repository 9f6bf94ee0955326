package openheart.exercises.einsum;

import java.util.Arrays;

/** A diagonal and its sum, the trace, by one loop. */
public final class Diagonal {
  private Diagonal() {}

  /** Moves along all axes at once, so that the step is the sum of their strides. */
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    int n = shape[0];
    int step = 0;
    int stride = 1; // the same from either end, as all sizes are equal
    for (int size : shape) {
      if (size != n) {
        throw new IllegalArgumentException("no diagonal in " + Arrays.toString(shape));
      }
      step += stride;
      stride *= size;
    }
    int resultStep = kept ? 1 : 0; // with a step of 0 they all fall into one place: the sum
    float[] result = new float[kept ? n : 1];
    for (int i = 0; i < n; i++) {
      result[i * resultStep] += numbers[i * step];
    }
    return result;
  }
}
