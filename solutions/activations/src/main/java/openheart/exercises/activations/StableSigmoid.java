package openheart.exercises.activations;

/** A sigmoid that no number makes overflow. */
public final class StableSigmoid {
  private StableSigmoid() {}

  /** Both forms in one: the numerator is 1 on the right of 0, and the power itself on the left. */
  public static double stableSigmoid(double x) {
    double numerator = Math.exp(Math.min(x, 0));
    return numerator / (1 + Math.exp(-Math.abs(x)));
  }
}
