package openheart.exercise;

import java.util.Random;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** The one source of random inputs for tests: seeded, so that a failure can be had again. */
public final class Draws {
  private static final long DEFAULT_SEED = 28;

  private final Random random;

  Draws(long seed) {
    random = new Random(seed);
  }

  /** The run's seed: {@code -Dcourse.seed=...}, else always the same. */
  static long seed() {
    return Long.getLong("course.seed", DEFAULT_SEED);
  }

  /** An integer from low to high, both included. */
  public int integer(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True half of the time. */
  public boolean coin() {
    return random.nextBoolean();
  }

  /** So many sizes, each from low to high. */
  public int[] sizes(int count, int low, int high) {
    int[] sizes = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = integer(low, high);
    }
    return sizes;
  }

  /** Numbers with two decimals from -5 to 5, none of them 0, so that each leaves a trace. */
  public float[] floats(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = integer(1, 500) / 100f * (coin() ? 1 : -1);
    }
    return numbers;
  }

  /** A tensor of such numbers. */
  public Tensor tensor(int... sizes) {
    Shape shape = Shape.of(sizes);
    return Tensor.of(shape, floats(shape.numel()));
  }
}
