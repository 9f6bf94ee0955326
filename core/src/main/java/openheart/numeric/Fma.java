package openheart.numeric;

/**
 * The fused multiply-add, rounded once. In one place since not every machine that this code may run
 * on has the instruction.
 */
public final class Fma {

  private Fma() {}

  /** {@code a * b + c}, rounded once. */
  public static float of(float a, float b, float c) {
    return Math.fma(a, b, c);
  }
}
