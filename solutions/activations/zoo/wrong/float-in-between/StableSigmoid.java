package openheart.exercises.activations;

public final class StableSigmoid {
  public static double stableSigmoid(double x) {
    float power = (float) Math.exp(-Math.abs(x));
    return x >= 0 ? 1 / (1 + power) : power / (1 + power);
  }
}
