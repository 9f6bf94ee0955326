package openheart.tensor;

import java.util.function.Consumer;

/**
 * Places in memory for what a loop works on, and the clock that tells which one suits it.
 *
 * <p>A loop that C2 has turned into vectors begins with single steps, until the address that it
 * writes to is a multiple of the vectors' width, and ends with single steps for what is left over.
 * With vectors of sixteen that is sixteen slow steps together, as a rule: for rows of a hundred
 * numbers more than half of the time. How many come first depends on where the array lies, which
 * Java does not tell. So there are eight arrays, each eight bytes further from a multiple of 64
 * than the one before: whichever way they lie, one has two such steps before its vectors, and a row
 * that is two longer than whole vectors has none after them. On that one, it is quickest.
 *
 * <p>The garbage collector moves arrays, so the clock is asked again now and then.
 */
final class Tiles {

  /** How long an answer is trusted, in nanoseconds; asking takes a five hundredth of that. */
  private static final long TRUSTED = 20_000_000;

  private static final int PLACES = 8;

  /** The shortest of so many times counts: the others were disturbed. */
  private static final int TIMES = 3;

  /** Floats that, with an array's header of four, make it eight bytes longer than whole lines. */
  private static final int SHIFT = 14;

  private static final int LINE = 16;

  private final float[][] places = new float[PLACES][];
  private final Consumer<float[]> trial;
  private float[] best;
  private long chosen;

  /**
   * Places for so many numbers each.
   *
   * @param trial a short run of the loop
   */
  Tiles(int size, Consumer<float[]> trial) {
    for (int i = 0; i < PLACES; i++) { // one after the other, so they lie one behind the other
      places[i] = new float[(size + LINE - 1) / LINE * LINE + SHIFT];
    }
    this.trial = trial;
  }

  /** The place on which the trial is quickest. */
  float[] best() {
    if (best == null || System.nanoTime() - chosen > TRUSTED) {
      choose();
      chosen = System.nanoTime();
    }
    return best;
  }

  private void choose() {
    long shortest = Long.MAX_VALUE;
    for (float[] place : places) {
      for (int i = 0; i < TIMES; i++) {
        long start = System.nanoTime();
        trial.accept(place);
        long time = System.nanoTime() - start;
        if (time < shortest) {
          shortest = time;
          best = place;
        }
      }
    }
  }
}
