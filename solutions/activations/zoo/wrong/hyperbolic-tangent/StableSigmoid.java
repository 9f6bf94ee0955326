package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    double power = Math.exp(-2 * Math.abs(x));
    return Math.signum(x) * (1 - power) / (1 + power);
  }
}
