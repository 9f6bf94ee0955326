package openheart.exercises.feedforward;

import openheart.exercise.Draws;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Random numbers in whole halves from -3 to 3, none of them 0. Sums of their products are exact in
 * float32, through four layers of five inputs, so an answer that adds up in another order, or in
 * double, is the very same answer.
 */
final class Halves {
  private Halves() {}

  static float one(Draws draws) {
    return draws.integer(1, 6) / 2f * (draws.coin() ? 1 : -1);
  }

  static float[] floats(Draws draws, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = one(draws);
    }
    return numbers;
  }

  static Tensor tensor(Draws draws, int... sizes) {
    Shape shape = Shape.of(sizes);
    return Tensor.of(shape, floats(draws, shape.numel()));
  }
}
