package openheart.exercises.initialization;

import openheart.tensor.Shape;

public final class WeightScales {
  public static double lecun(Shape weight) {
    return Math.sqrt(1.0 / weight.size(1));
  }

  public static double glorot(Shape weight, double gain) {
    return gain * Math.sqrt(2.0 / (weight.size(0) + weight.size(1)));
  }

  public static double he(Shape weight) {
    return Math.sqrt(2.0 / weight.size(1));
  }
}
