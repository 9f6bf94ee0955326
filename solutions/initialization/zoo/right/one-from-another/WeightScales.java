package openheart.exercises.initialization;

import openheart.tensor.Shape;

public final class WeightScales {
  public static double lecun(Shape weight) {
    return Math.pow(fans(weight)[1], -0.5);
  }

  public static double glorot(Shape weight, double gain) {
    int[] fans = fans(weight);
    double average = (fans[0] + fans[1]) / 2.0;
    return Math.sqrt(gain * gain / average);
  }

  public static double he(Shape weight) {
    return Math.sqrt(2) * lecun(weight);
  }

  private static int[] fans(Shape weight) {
    int[] dims = weight.dims();
    if (dims.length == 2) {
      return dims;
    }
    throw new IllegalArgumentException("not (out, in): " + weight);
  }
}
