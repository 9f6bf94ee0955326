package openheart.tensor;

/**
 * How tensors are printed, as torch.set_printoptions has it. Unlike torch's, the options are a
 * value that is passed, so that nothing global changes what a program prints.
 *
 * <pre>{@code
 * Tensor x = Tensor.of(0.5f, 2 / 3f);
 * x; // -> tensor([0.5000, 0.6667])
 * x.toString(PrintOptions.DEFAULT.withPrecision(2)); // -> tensor([0.50, 0.67])
 * }</pre>
 *
 * @param precision decimals, 0 to 149
 * @param threshold tensors of more elements are summarized
 * @param edgeItems how many items a summary shows at each end of a dim
 * @param lineWidth columns in a line
 * @param notation fixed or scientific, or chosen by the numbers
 */
public record PrintOptions(
    int precision, int threshold, int edgeItems, int lineWidth, Notation notation) {

  /** torch's own: 4 decimals, 1000 elements, 3 edge items, 80 columns. */
  public static final PrintOptions DEFAULT = new PrintOptions(4, 1000, 3, 80, Notation.AUTO);

  /** No float has more decimals that are not 0. */
  private static final int MAX_PRECISION = 149;

  /** How numbers are written. */
  public enum Notation {
    /** As the numbers need it. */
    AUTO,
    /** 0.0010. */
    FIXED,
    /** 1.0000e-03. */
    SCIENTIFIC
  }

  /** Refuses negative numbers and a missing notation. */
  public PrintOptions {
    if (precision < 0 || threshold < 0 || edgeItems < 0 || lineWidth < 0 || notation == null) {
      throw new IllegalArgumentException(
          "print options: precision, threshold, edgeItems and lineWidth must be 0 or more, and"
              + " there must be a notation");
    }
    if (precision > MAX_PRECISION) {
      throw new IllegalArgumentException(
          "print options: a precision of " + precision + " is above " + MAX_PRECISION);
    }
  }

  /** With another number of decimals. */
  public PrintOptions withPrecision(int decimals) {
    return new PrintOptions(decimals, threshold, edgeItems, lineWidth, notation);
  }
}
