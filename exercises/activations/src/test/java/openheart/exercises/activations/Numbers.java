package openheart.exercises.activations;

import openheart.exercise.Draws;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** Inputs for functions that take each number by itself, of any shape. */
final class Numbers {
  private Numbers() {}

  /** With a 0 among them, unless there is a single one. */
  static Tensor withZero(Draws draws) {
    Shape shape = Shape.of(draws.sizes(draws.integer(0, 3), 1, 4));
    float[] numbers = draws.floats(shape.numel());
    if (numbers.length > 1) {
      numbers[draws.integer(0, numbers.length - 1)] = 0;
    }
    return Tensor.of(shape, numbers);
  }

  /** The last one positive: beside it, what is lost to rounding far on the left counts little. */
  static Tensor endingPositive(Draws draws) {
    Shape shape = Shape.of(draws.sizes(draws.integer(0, 3), 1, 4));
    float[] numbers = draws.floats(shape.numel());
    numbers[numbers.length - 1] = draws.integer(100, 300) / 100f;
    return Tensor.of(shape, numbers);
  }
}
