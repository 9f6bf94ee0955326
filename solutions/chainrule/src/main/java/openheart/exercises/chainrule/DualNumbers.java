package openheart.exercises.chainrule;

/** Arithmetic that carries derivatives along. */
public final class DualNumbers {
  private DualNumbers() {}

  /** A number and its derivative. */
  public record Dual(double value, double slope) {}

  /** Changes add up. */
  public static Dual add(Dual a, Dual b) {
    return new Dual(a.value() + b.value(), a.slope() + b.slope());
  }

  /** One factor changes while the other stays, and the other way round. */
  public static Dual mul(Dual a, Dual b) {
    return new Dual(a.value() * b.value(), a.slope() * b.value() + a.value() * b.slope());
  }

  /** The derivative is taken at the value; the slope that came in is the other link. */
  public static Dual sin(Dual a) {
    return new Dual(Math.sin(a.value()), Math.cos(a.value()) * a.slope());
  }

  /** The exponential is its own derivative. */
  public static Dual exp(Dual a) {
    double value = Math.exp(a.value());
    return new Dual(value, value * a.slope());
  }
}
