package openheart.random;

import openheart.numeric.Fma;

/** Words made uniform numbers in [low, low + width). */
final class UniformNumbers implements Numbers {

  private final float low;
  private final float width;
  private final int[] low24;
  private final float[] made;

  UniformNumbers(int size, float low, float width) {
    this.low = low;
    this.width = width;
    low24 = new int[size];
    made = new float[size];
  }

  @Override
  public void make(int[] words, int from, int count, float[] result, int offset) {
    System.arraycopy(words, from, low24, 0, count);
    MersenneTwister.temper(low24, count);
    convert(low24, made, count);
    if (low == 0 && width == 1) {
      scale(made, count);
    } else {
      scale(made, count, low, width);
    }
    System.arraycopy(made, 0, result, offset, count);
  }

  static void convert(int[] low24, float[] result, int count) {
    for (int i = 0; i < count; i++) {
      result[i] = low24[i];
    }
  }

  private static void scale(float[] result, int count) {
    for (int i = 0; i < count; i++) {
      result[i] *= 0x1p-24f;
    }
  }

  private static void scale(float[] result, int count, float low, float width) {
    for (int i = 0; i < count; i++) {
      result[i] = Fma.of(result[i] * 0x1p-24f, width, low);
    }
  }
}
