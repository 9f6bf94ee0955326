package openheart.exercises.feedforward;

import openheart.exercise.Todo;

/**
 * Exercise 1: one neuron.
 *
 * <p>Example: inputs {2, 3}, weights {4, -1} and bias 10 give 4 * 2 - 1 * 3 + 10 = 15.
 */
public final class Neuron {
  private Neuron() {}

  /**
   * The weighted sum of the inputs, plus the bias.
   *
   * @param x the inputs, any number of them, even none; not modified
   * @param weights one per input; not modified
   * @param bias added once
   * @return the neuron's output
   * @throws IllegalArgumentException if there are not as many weights as inputs
   */
  public static float neuron(float[] x, float[] weights, float bias) {
    // TODO
    return Todo.todo("multiply, add up, add the bias");
  }
}
