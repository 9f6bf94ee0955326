package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    double clamped = Math.max(-500, Math.min(500, x));
    return 1 / (1 + Math.exp(-clamped));
  }
}
