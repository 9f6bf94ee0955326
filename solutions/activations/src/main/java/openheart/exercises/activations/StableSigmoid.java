package openheart.exercises.activations;

/** A sigmoid that no number makes overflow. */
public final class StableSigmoid {
  private StableSigmoid() {}

  /** Chooses between the two forms by the sign; NaN takes the second and stays NaN. */
  public static double stableSigmoid(double x) {
    double power = Math.exp(-Math.abs(x)); // from 0 to 1
    return (x >= 0 ? 1 : power) / (1 + power);
  }
}
