package openheart.exercises.broadcasting;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    if (dim < -shape.length || dim >= shape.length) {
      throw new IllegalArgumentException("dim " + dim);
    }
    int at = dim < 0 ? dim + shape.length + 1 : dim;
    int[] result = new int[shape.length + 1];
    for (int i = 0; i < result.length; i++) {
      result[i] = i < at ? shape[i] : i == at ? 1 : shape[i - 1];
    }
    return result;
  }
}
