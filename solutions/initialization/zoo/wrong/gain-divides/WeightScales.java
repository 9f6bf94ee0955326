package openheart.exercises.initialization;

import openheart.tensor.Shape;

public final class WeightScales {
  public static double lecun(Shape weight) {
    check(weight);
    return Math.sqrt(1.0 / weight.size(1));
  }

  public static double glorot(Shape weight, double gain) {
    check(weight);
    return Math.sqrt(2.0 / (weight.size(0) + weight.size(1))) / gain;
  }

  public static double he(Shape weight) {
    check(weight);
    return Math.sqrt(2.0 / weight.size(1));
  }

  private static void check(Shape weight) {
    if (weight.ndim() != 2) {
      throw new IllegalArgumentException(weight + " has no fan-in and fan-out");
    }
  }
}
