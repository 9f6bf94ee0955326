package openheart.exercises.modules;

import openheart.exercise.Todo;
import openheart.tensor.Shape;

/**
 * Exercise 1: how many numbers a branch of a model learns.
 *
 * <p>Example: a model of 3 inputs, 4 hidden neurons and 1 output.
 *
 * <pre>
 *   paths                    0.weight   0.bias   2.weight   2.bias
 *   shapes                   (4, 3)     (4)      (1, 4)     (1)
 *   result for branch "0"    4 * 3 + 4 = 16
 *   result for branch ""     16 + 1 * 4 + 1 = 21, the whole model
 * </pre>
 */
public final class CountParameters {
  private CountParameters() {}

  /**
   * The numbers in all parameters of a module and of the parts in it, parts of parts included.
   *
   * @param paths one per parameter, such as "encoder.0.weight"; not modified
   * @param shapes of the same parameters, in the same order; () is a single number; not modified
   * @param branch the module's path, such as "encoder.0"; empty for the whole model
   * @return how many numbers, which may be more than an int can hold; 0 if there is no such branch
   */
  public static long countParameters(String[] paths, Shape[] shapes, String branch) {
    // TODO
    return Todo.todo("add up the numbers of each parameter below the branch");
  }
}
