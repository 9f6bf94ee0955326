package openheart.exercises.feedforward;

import openheart.exercise.Todo;

/**
 * Exercise 4: how many parameters a network has.
 *
 * <p>Example: a 2-3-1 network has (3 * 2 + 3) + (1 * 3 + 1) = 13.
 */
public final class ParameterCount {
  private ParameterCount() {}

  /**
   * The weights and biases of a network of fully connected layers, each with a bias.
   *
   * @param sizes how many inputs there are, then how many neurons each layer has; at least the
   *     inputs are given; not modified
   * @return the number of all parameters, which may be greater than an int can hold
   * @throws IllegalArgumentException if a size is less than 1
   */
  public static long parameterCount(int[] sizes) {
    // TODO
    return Todo.todo("count weights and biases, layer by layer");
  }
}
