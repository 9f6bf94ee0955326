package openheart.exercises.initialization;

import openheart.tensor.Shape;

/** The scales of LeCun, Glorot and He. */
public final class WeightScales {
  private WeightScales() {}

  /** One over the inputs, under the root. */
  public static double lecun(Shape weight) {
    check(weight);
    return Math.sqrt(1.0 / weight.size(1));
  }

  /** The gain stands before the root. */
  public static double glorot(Shape weight, double gain) {
    check(weight);
    return gain * Math.sqrt(2.0 / (weight.size(0) + weight.size(1)));
  }

  /** Twice LeCun's variance, for the half of the squares that ReLU takes. */
  public static double he(Shape weight) {
    check(weight);
    return Math.sqrt(2.0 / weight.size(1));
  }

  private static void check(Shape weight) {
    if (weight.ndim() != 2) {
      throw new IllegalArgumentException(weight + " is not (out, in): a weight has 2 axes");
    }
  }
}
