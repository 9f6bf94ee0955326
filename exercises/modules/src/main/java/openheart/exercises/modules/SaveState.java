package openheart.exercises.modules;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6: a state as text.
 *
 * <p>Example: a layer of 3 inputs and 2 outputs.
 *
 * <pre>
 *   paths      0.weight                       0.bias
 *   numbers    [[1, -0.5, 2], [0, 3, 0.1]]    [7, 0.25]
 *   result     0.weight 2,3 1.0,-0.5,2.0,0.0,3.0,0.1
 *              0.bias 2 7.0,0.25
 * </pre>
 */
public final class SaveState {
  private SaveState() {}

  /**
   * One line for each tensor, ended by "\n": the path, a space, the sizes, a space, the numbers in
   * row-major order, each as {@link Float#toString(float)} writes it. Sizes and numbers have commas
   * between them; a tensor without axes has no sizes, and so two spaces follow its path.
   *
   * @param paths one per tensor, without spaces; not modified
   * @param numbers the tensors, of any shape, in the same order; not modified
   * @return the text; empty if there are no tensors
   * @throws IllegalArgumentException if there are not as many tensors as paths
   */
  public static String saveState(String[] paths, Tensor[] numbers) {
    // TODO
    return Todo.todo("write a line for each tensor");
  }
}
