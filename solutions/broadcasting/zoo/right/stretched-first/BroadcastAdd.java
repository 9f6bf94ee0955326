package openheart.exercises.broadcasting;

public final class BroadcastAdd {
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    float[] x = a;
    float[] y = b;
    int block = 1;
    for (int k = 1; k <= shape.length; k++) {
      int size = shape[shape.length - k];
      x = k <= aShape.length && aShape[aShape.length - k] == size ? x : repeat(x, block, size);
      y = k <= bShape.length && bShape[bShape.length - k] == size ? y : repeat(y, block, size);
      block *= size;
    }
    float[] sum = new float[block];
    for (int i = 0; i < block; i++) {
      sum[i] = x[i] + y[i];
    }
    return sum;
  }

  private static float[] repeat(float[] numbers, int block, int times) {
    float[] result = new float[numbers.length * times];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers[i / (block * times) * block + i % block];
    }
    return result;
  }
}
