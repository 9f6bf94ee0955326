package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    return Math.exp(Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x))));
  }
}
