package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    if (x < 0) {
      return 1 - stableSigmoid(-x);
    }
    return 1 / (1 + Math.exp(-x));
  }
}
