package openheart.numeric;

/**
 * The fused multiply-add, rounded once. In one place since not every machine that this code may run
 * on has the instruction.
 *
 * <pre>{@code
 * float x = 1 + 0x1p-12f;
 * x * x - 1 - 0x1p-11f; // -> 0.0
 * Fma.of(x, x, -1 - 0x1p-11f); // -> 5.9604645E-8
 * }</pre>
 */
public final class Fma {

  private Fma() {}

  /** {@code a * b + c}, rounded once. */
  public static float of(float a, float b, float c) {
    return Math.fma(a, b, c);
  }
}
