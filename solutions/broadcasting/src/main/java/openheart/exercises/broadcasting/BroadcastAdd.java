package openheart.exercises.broadcasting;

/** A broadcasting addition, by strides of 0. */
public final class BroadcastAdd {
  private BroadcastAdd() {}

  /** Finds, for each cell of the result, the two numbers that meet there. */
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    int[] aStrides = strides(aShape, shape.length);
    int[] bStrides = strides(bShape, shape.length);
    int cells = 1;
    for (int size : shape) {
      cells *= size;
    }
    float[] sum = new float[cells];
    for (int cell = 0; cell < cells; cell++) {
      int rest = cell;
      int aAt = 0;
      int bAt = 0;
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        int index = rest % shape[axis];
        rest /= shape[axis];
        aAt += index * aStrides[axis];
        bAt += index * bStrides[axis];
      }
      sum[cell] = a[aAt] + b[bAt];
    }
    return sum;
  }

  /** One stride per axis of the result: 0 where an axis is missing or stretched. */
  private static int[] strides(int[] sizes, int axes) {
    int[] strides = new int[axes];
    int stride = 1;
    for (int back = 1; back <= sizes.length; back++) {
      int size = sizes[sizes.length - back];
      strides[axes - back] = size == 1 ? 0 : stride;
      stride *= size;
    }
    return strides;
  }
}
