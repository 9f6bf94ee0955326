package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    return Math.exp(x) / (1 + Math.exp(x));
  }
}
