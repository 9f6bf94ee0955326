package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    return 1 / Math.exp(-x);
  }
}
