package openheart.exercise.sample;

import java.util.List;

/** An exercise whose answer is not static. */
public final class Doubler {
  private final List<Integer> factors = List.of(2);

  /** Does nothing of its own. */
  public Doubler() {}

  /** Twice a number. */
  public int twice(int number) {
    int product = number;
    for (int factor : factors) {
      product *= factor;
    }
    return product;
  }
}
