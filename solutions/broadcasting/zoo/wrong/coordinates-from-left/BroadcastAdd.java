package openheart.exercises.broadcasting;

public final class BroadcastAdd {
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    int cells = 1;
    for (int size : shape) {
      cells *= size;
    }
    int[] aStrides = strides(aShape, shape);
    int[] bStrides = strides(bShape, shape);
    float[] sum = new float[cells];
    for (int cell = 0; cell < cells; cell++) {
      int rest = cell;
      int x = 0;
      int y = 0;
      for (int axis = 0; axis < shape.length; axis++) {
        x += rest % shape[axis] * aStrides[axis];
        y += rest % shape[axis] * bStrides[axis];
        rest /= shape[axis];
      }
      sum[cell] = a[x] + b[y];
    }
    return sum;
  }

  private static int[] strides(int[] sizes, int[] shape) {
    int[] strides = new int[shape.length];
    int stride = 1;
    int shift = shape.length - sizes.length;
    for (int axis = sizes.length - 1; axis >= 0; axis--) {
      strides[axis + shift] = sizes[axis] == 1 ? 0 : stride;
      stride *= sizes[axis];
    }
    return strides;
  }
}
