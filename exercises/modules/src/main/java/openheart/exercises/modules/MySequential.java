package openheart.exercises.modules;

import openheart.exercise.Todo;
import openheart.nn.Module;
import openheart.tensor.Tensor;

/**
 * Exercise 4: parts in a row, each named by its position.
 *
 * <p>Example: sizes 3, 4, 2.
 *
 * <pre>
 *   part "0"    Linear(3, 4)
 *   part "1"    ReLU()
 *   part "2"    Linear(4, 2)
 * </pre>
 */
public final class MySequential extends Module {
  /**
   * A Linear layer between each two sizes that follow one another, and a ReLU between each two
   * layers; all of them registered, with their position as the name.
   *
   * @param sizes how many inputs there are, then how many outputs each layer has; at least the
   *     inputs are given, and with them alone there are no parts; not modified
   */
  public MySequential(int... sizes) {
    // TODO
    Todo.todo("make the parts, and register each one");
  }

  /**
   * The output of the last part; with no parts, the input.
   *
   * @param x (batch, inputs); not modified
   * @return (batch, outputs of the last layer)
   */
  @Override
  protected Tensor forward(Tensor x) {
    // TODO
    return Todo.todo("hand the output of each part to the next");
  }
}
