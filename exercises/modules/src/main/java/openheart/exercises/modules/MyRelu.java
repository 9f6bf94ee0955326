package openheart.exercises.modules;

import java.util.List;
import openheart.exercise.Todo;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.Tensor;

/**
 * Exercise 2: ReLU as an operation with a gradient of its own.
 *
 * <p>Example:
 *
 * <pre>
 *   x                        [-2, 0, 3]
 *   y, from forward          [0, 0, 3]
 *   gradient that arrives    [10, 20, 30]
 *   gradient of x            [0, 0, 30]
 * </pre>
 */
public final class MyRelu extends Function {
  /** An operation, which may be applied any number of times. */
  public MyRelu() {}

  /**
   * The greater of 0 and x, element by element.
   *
   * @param context keeps what backward will need
   * @param inputs x alone, of any shape; not modified
   * @return y, in the shape of x
   */
  @Override
  protected Tensor forward(Context context, Tensor... inputs) {
    // TODO
    return Todo.todo("compute y, and keep what backward needs");
  }

  /**
   * The gradient with respect to x; at 0, where there is no slope, it is 0.
   *
   * @param context with what forward kept
   * @param gradOutput the gradient with respect to y, in its shape; not modified
   * @return one gradient, in the shape of x
   */
  @Override
  protected List<Tensor> backward(Context context, Tensor gradOutput) {
    // TODO
    return Todo.todo("let through what arrives where x was greater than 0");
  }
}
