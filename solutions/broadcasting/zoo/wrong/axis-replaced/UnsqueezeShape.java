package openheart.exercises.broadcasting;

import java.util.Arrays;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    int[] result = Arrays.copyOf(shape, shape.length);
    result[dim < 0 ? dim + shape.length : dim] = 1;
    return result;
  }
}
