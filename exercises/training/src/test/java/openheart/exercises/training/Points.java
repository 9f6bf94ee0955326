package openheart.exercises.training;

import openheart.exercise.Draws;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Samples to learn from, made by a seeded model: curved arms, one for each class. */
record Points(Tensor x, int[] classes) {
  private static final float NOISE = 0.1f;
  private static final double BEND = 3.5;
  private static final double NEAREST = 0.5;
  private static final double FARTHEST = 2.2;

  /** What all the samples of one problem share: a turn of the plane, and a shift. */
  record Problem(int numClasses, int features, double turn, float shift) {

    static Problem drawn(Draws draws, int numClasses, int features) {
      return new Problem(
          numClasses, features, draws.integer(0, 628) / 100.0, draws.integer(-10, 10) / 10f);
    }

    /** New samples. Whatever features there are beyond two say nothing of the class. */
    Points points(int count, Generator generator) {
      Tensor x = Tensor.randn(generator, count, features).mul(NOISE);
      int[] classes = new int[count];
      for (int i = 0; i < count; i++) {
        classes[i] = i % numClasses;
        double along = generator.uniform();
        double angle = turn + 2 * Math.PI * classes[i] / numClasses + BEND * along;
        double radius = NEAREST + (FARTHEST - NEAREST) * along;
        x.set((float) (shift + x.get(i, 0) + radius * StrictMath.cos(angle)), i, 0);
        x.set((float) (shift + x.get(i, 1) + radius * StrictMath.sin(angle)), i, 1);
      }
      return new Points(x, classes);
    }
  }
}
