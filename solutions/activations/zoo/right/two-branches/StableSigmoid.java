package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    if (x < 0) {
      double power = StrictMath.exp(x);
      return power / (power + 1);
    }
    return 1.0 / (1.0 + StrictMath.exp(-x));
  }
}
