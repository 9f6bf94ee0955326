package openheart.exercises.broadcasting;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    int at = dim < 0 ? dim + shape.length + 1 : dim;
    if (at < 0 || at > shape.length) {
      throw new IllegalArgumentException("dim " + dim);
    }
    int[] result = new int[shape.length + 1];
    result[at] = 1;
    for (int i = 0; i < shape.length; i++) {
      result[i < at ? i : i + 1] = shape[i];
      shape[i] = 0;
    }
    return result;
  }
}
