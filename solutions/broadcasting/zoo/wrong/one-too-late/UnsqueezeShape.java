package openheart.exercises.broadcasting;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    if (dim < 0) {
      dim += shape.length + 1;
    }
    int[] result = new int[shape.length + 1];
    for (int i = 0; i < shape.length; i++) {
      result[i <= dim ? i : i + 1] = shape[i];
    }
    result[dim + 1] = 1;
    return result;
  }
}
