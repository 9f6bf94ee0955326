package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: GELU, its slope, and its approximation by tanh.
 *
 * <p>Example: for x = [-1, 0, 1], of shape (3), where capital phi is [0.1587, 0.5, 0.8413]:
 *
 * <pre>
 *   gelu       [-0.1587, 0,   0.8413]
 *   geluSlope  [-0.0833, 0.5, 1.0833]
 *   geluTanh   [-0.1588, 0,   0.8412]
 * </pre>
 */
public final class Gelu {
  private Gelu() {}

  /**
   * Multiplies each number by the probability that a standard normal one falls below it.
   *
   * @param x any shape, finite; not modified
   * @param phi capital phi: gives that probability for each number of a tensor
   * @return a new tensor of the same shape
   */
  public static Tensor gelu(Tensor x, UnaryOperator<Tensor> phi) {
    // TODO
    return Todo.todo("weigh each number by its probability");
  }

  /**
   * The slope of GELU at each number.
   *
   * @param x any shape, finite; not modified
   * @param phi capital phi, as above; small phi, the bell, is yours to compute
   * @return a new tensor of the same shape
   */
  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    // TODO
    return Todo.todo("say how steep GELU is");
  }

  /**
   * The approximation of GELU that needs no capital phi.
   *
   * @param x any shape, finite; not modified
   * @return a new tensor of the same shape
   */
  public static Tensor geluTanh(Tensor x) {
    // TODO
    return Todo.todo("approximate GELU by tanh");
  }
}
