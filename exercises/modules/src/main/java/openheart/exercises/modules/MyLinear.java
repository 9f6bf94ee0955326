package openheart.exercises.modules;

import openheart.exercise.Todo;
import openheart.nn.Module;
import openheart.tensor.Tensor;

/**
 * Exercise 3: a linear layer that knows its parameters.
 *
 * <p>Example: 2 inputs, 3 outputs, a batch of 1 sample.
 *
 * <pre>
 *   weight        [[1, 3], [0, -1], [2, 2]]    shape (3, 2)
 *   bias          [10, 20, 30]                 shape (3)
 *   parameters    weight, bias, in this order
 *   x             [[2, 1]]                     shape (1, 2)
 *   result        [[15, 19, 36]]               shape (1, 3)
 * </pre>
 */
public final class MyLinear extends Module {
  // TODO: two fields, for the parameters

  /**
   * A layer with two parameters, "weight" and "bias", registered in this order.
   *
   * @param weight its first weights, (outputs, inputs); not modified
   * @param bias its first biases, (outputs); not modified
   */
  public MyLinear(Tensor weight, Tensor bias) {
    // TODO
    Todo.todo("register the two parameters");
  }

  /**
   * Every output for every sample.
   *
   * @param x (batch, inputs); not modified
   * @return (batch, outputs)
   */
  @Override
  protected Tensor forward(Tensor x) {
    // TODO
    return Todo.todo("multiply by the weights, add the bias");
  }
}
