package openheart.exercises.activations;

import openheart.exercise.Todo;

/**
 * Exercise 1: a sigmoid that no number makes overflow.
 *
 * <p>Example: {@code stableSigmoid(2)} is 0.8808.
 */
public final class StableSigmoid {
  private StableSigmoid() {}

  /**
   * The sigmoid of one number, without ever raising e to a positive power.
   *
   * @param x any number, an infinity or NaN
   * @return 1 / (1 + e^-x): 1 at infinity, 0 at minus infinity, NaN for NaN
   */
  public static double stableSigmoid(double x) {
    // TODO
    return Todo.todo("compute the sigmoid without overflow");
  }
}
