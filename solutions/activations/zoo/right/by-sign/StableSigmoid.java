package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    double power = Math.exp(-Math.abs(x));
    return (x >= 0 ? 1 : power) / (1 + power);
  }
}
