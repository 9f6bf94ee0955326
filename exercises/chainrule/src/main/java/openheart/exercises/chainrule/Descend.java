package openheart.exercises.chainrule;

import java.util.function.DoubleUnaryOperator;
import openheart.exercise.Todo;

/**
 * Exercise 6: gradient descent that knows when to stop.
 *
 * <p>Example: with the slope 2(w - 3), from 0, at a rate of 0.4 and with at most 1000 steps, the
 * descent converges after 10 steps, at 3.0000. With at most 2 steps it runs out of them at 2.88.
 */
public final class Descend {
  private Descend() {}

  /** How a descent ended. */
  public enum Ending {
    /** The slope is nearly 0: its absolute value is less than 1e-6. */
    CONVERGED,
    /** The weight has gone away: its absolute value is not less than 1e6, or it is NaN. */
    DIVERGED,
    /** All steps have been made, and neither of the others is the case. */
    OUT_OF_STEPS
  }

  /**
   * What came of a descent.
   *
   * @param ending how it ended
   * @param steps how many steps were made
   * @param w the weight in the end
   */
  public record Descent(Ending ending, int steps, double w) {}

  /**
   * Descends until one of the endings is the case. At every weight, the first and the last one
   * included, they are tried in the order of {@link Ending}.
   *
   * @param slope the derivative of the loss; {@code slope.applyAsDouble(w)} is its value at w
   * @param start the weight at first
   * @param rate the learning rate
   * @param maxSteps how many steps may be made, 0 or more
   * @return how it ended, after how many steps and where
   * @throws IllegalArgumentException if maxSteps is negative
   */
  public static Descent descend(
      DoubleUnaryOperator slope, double start, double rate, int maxSteps) {
    // TODO
    return Todo.todo("descend until converged or diverged");
  }
}
