package openheart.exercises.chainrule;

import openheart.exercise.Draws;

/**
 * Random numbers in whole halves from -3 to 3, none of them 0. Their sums and products are exact in
 * float32, so that core answers as exactly as an answer in double does.
 */
final class Halves {
  private Halves() {}

  static double one(Draws draws) {
    return draws.integer(1, 6) / 2.0 * (draws.coin() ? 1 : -1);
  }

  static double[] doubles(Draws draws, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = one(draws);
    }
    return numbers;
  }
}
