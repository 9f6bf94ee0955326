package openheart.exercises.einsum;

import java.util.Arrays;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    for (int axis = 1; axis < shape.length; axis++) {
      if (shape[axis] != shape[axis - 1]) {
        throw new IllegalArgumentException(Arrays.toString(shape));
      }
    }
    float[] result = new float[kept ? shape[0] : 1];
    for (int cell = 0; cell < numbers.length; cell++) {
      int first = cell % shape[0];
      boolean equal = true;
      for (int rest = cell, axis = 0; axis < shape.length; axis++, rest /= shape[0]) {
        equal &= rest % shape[0] == first;
      }
      if (equal) {
        result[kept ? first : 0] += numbers[cell];
      }
    }
    return result;
  }
}
