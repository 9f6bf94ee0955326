package openheart.exercise.sample;

/** Stands for a learner's file; what it does is set by a test. */
public final class Doubling {
  private Doubling() {}

  public static int[] doubled(int[] numbers) {
    int[] result = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      result[i] = 2 * numbers[i];
    }
    return result;
  }

  public static int[] broken(int[] numbers) {
    return new int[] {numbers[numbers.length]};
  }
}
