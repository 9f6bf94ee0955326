package openheart.exercises.broadcasting;

public final class BroadcastAdd {
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    int cells = 1;
    for (int size : shape) {
      cells *= size;
    }
    float[] sum = new float[cells];
    int[] index = new int[shape.length];
    for (int cell = 0; cell < cells; cell++) {
      sum[cell] = a[at(index, aShape)] + b[at(index, bShape)];
      for (int axis = shape.length - 1; axis >= 0 && ++index[axis] == shape[axis]; axis--) {
        index[axis] = 0;
      }
    }
    return sum;
  }

  private static int at(int[] index, int[] sizes) {
    int at = 0;
    for (int axis = 0; axis < sizes.length; axis++) {
      int i = index[index.length - sizes.length + axis];
      at = at * sizes[axis] + (sizes[axis] == 1 ? 0 : i);
    }
    return at;
  }
}
