package openheart.tensor;

/**
 * Shapes, sizes or dims that an operation cannot work with. The message names the operation, the
 * shapes, the axis and the rule, in one form: {@code add: cannot broadcast (2, 3) with (4): axis -1
 * is 3 and 4, and neither is 1}.
 *
 * <pre>{@code
 * Tensor x = Tensor.ones(2, 3);
 * x.add(Tensor.ones(4)); // throws add: cannot broadcast (2, 3) with (4):
 * //     axis -1 is 3 and 4, and neither is 1
 * }</pre>
 */
public final class ShapeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception whose message begins with the operation.
   *
   * @param operation the operation's name, such as {@code add}
   * @param problem what is wrong, as the rest of the sentence
   */
  public ShapeException(String operation, String problem) {
    super(operation + ": " + problem);
  }
}
