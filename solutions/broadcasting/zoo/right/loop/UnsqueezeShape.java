package openheart.exercises.broadcasting;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    int axes = shape.length + 1;
    if (dim < -axes || dim >= axes) {
      throw new IllegalArgumentException("dim");
    }
    int at = Math.floorMod(dim, axes);

    int[] result = new int[shape.length + 1];
    for (int i = 0; i < result.length; i++) {
      result[i] = i < at ? shape[i] : i == at ? 1 : shape[i - 1];
    }
    return result;
  }
}
