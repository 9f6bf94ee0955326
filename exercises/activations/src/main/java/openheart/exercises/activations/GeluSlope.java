package openheart.exercises.activations;

import java.util.function.UnaryOperator;
import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6: the slope of GELU.
 *
 * <p>Example: for x = [-1, 0, 1], of shape (3), where capital phi is [0.1587, 0.5, 0.8413], the
 * result is [-0.0833, 0.5, 1.0833].
 */
public final class GeluSlope {
  private GeluSlope() {}

  /**
   * Says how steep GELU, x times capital phi of x, is at each number.
   *
   * @param x any shape, finite; not modified
   * @param phi capital phi: for each number of a tensor, the probability that a standard normal one
   *     falls below it; small phi, the bell, is yours to compute
   * @return a new tensor of the same shape
   */
  public static Tensor geluSlope(Tensor x, UnaryOperator<Tensor> phi) {
    // TODO
    return Todo.todo("say how steep GELU is");
  }
}
