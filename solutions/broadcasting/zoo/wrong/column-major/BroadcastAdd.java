package openheart.exercises.broadcasting;

public final class BroadcastAdd {
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    int cells = 1;
    for (int size : shape) {
      cells *= size;
    }
    int[] aStrides = strides(aShape, shape.length);
    int[] bStrides = strides(bShape, shape.length);
    float[] sum = new float[cells];
    for (int cell = 0; cell < cells; cell++) {
      int rest = cell;
      int x = 0;
      int y = 0;
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        x += rest % shape[axis] * aStrides[axis];
        y += rest % shape[axis] * bStrides[axis];
        rest /= shape[axis];
      }
      sum[cell] = a[x] + b[y];
    }
    return sum;
  }

  private static int[] strides(int[] sizes, int axes) {
    int[] strides = new int[axes];
    int stride = 1;
    int shift = axes - sizes.length;
    for (int axis = 0; axis < sizes.length; axis++) {
      strides[axis + shift] = sizes[axis] == 1 ? 0 : stride;
      stride *= sizes[axis];
    }
    return strides;
  }
}
