package openheart.exercises.broadcasting;

/** The shape that {@code unsqueeze} gives. */
public final class UnsqueezeShape {
  private UnsqueezeShape() {}

  /** Copies the sizes before the new axis, a 1, and the sizes after it. */
  public static int[] unsqueezeShape(int[] shape, int dim) {
    int axes = shape.length + 1;
    int at = dim < 0 ? dim + axes : dim;
    if (at < 0 || at >= axes) {
      throw new IllegalArgumentException(
          "dim " + dim + " is not from " + -axes + " to " + (axes - 1));
    }
    int[] result = new int[axes];
    System.arraycopy(shape, 0, result, 0, at);
    result[at] = 1;
    System.arraycopy(shape, at, result, at + 1, shape.length - at);
    return result;
  }
}
