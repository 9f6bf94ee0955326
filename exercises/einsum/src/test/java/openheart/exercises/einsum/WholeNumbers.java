package openheart.exercises.einsum;

import openheart.exercise.Draws;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Random whole numbers from -5 to 5, none of them 0. Sums of their products are exact, so that
 * their order makes no difference.
 */
final class WholeNumbers {
  private WholeNumbers() {}

  static float[] array(Draws draws, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = draws.integer(1, 5) * (draws.coin() ? 1 : -1);
    }
    return numbers;
  }

  static Tensor tensor(Draws draws, int... sizes) {
    Shape shape = Shape.of(sizes);
    return Tensor.of(shape, array(draws, shape.numel()));
  }
}
