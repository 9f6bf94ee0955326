package openheart.random;

import java.util.function.IntFunction;
import openheart.numeric.Parallel;

/**
 * Numbers for arrays of any length. Only one thread at a time can turn the twister; while it makes
 * the words of the next batch, others make numbers of those of the last. Which word goes where does
 * not depend on them.
 */
final class BulkFill {

  /** Words whose numbers are made at a time: all that they need fits the nearest cache. */
  static final int CHUNK = 1024;

  /** Words that are made at a time; they fit a far cache. */
  private static final int BATCH = 1 << 19;

  /** Chunks that are worth a thread. */
  private static final int GRAIN = 1 << 5;

  private BulkFill() {}

  /**
   * Fills part of an array.
   *
   * @param numbers gives each thread its own maker of numbers, of chunks of up to a size
   */
  static void fill(
      MersenneTwister twister,
      float[] array,
      int offset,
      int count,
      IntFunction<? extends Numbers> numbers) {
    int[] batch = new int[Math.min(count, BATCH)];
    int[] next = new int[Math.min(count - batch.length, BATCH)];
    twister.draw(batch, batch.length);
    for (int done = 0; done < count; ) {
      int drawn = Math.min(BATCH, count - done);
      int left = Math.min(BATCH, count - done - drawn);
      make(twister, batch, drawn, next, left, array, offset + done, numbers);
      int[] free = batch;
      batch = next;
      next = free;
      done += drawn;
    }
  }

  /** Makes one batch numbers and draws the next. */
  private static void make(
      MersenneTwister twister,
      int[] batch,
      int drawn,
      int[] next,
      int left,
      float[] array,
      int offset,
      IntFunction<? extends Numbers> numbers) {
    int chunks = (drawn - 1) / CHUNK + 1;
    Parallel.range(
        chunks,
        GRAIN,
        (from, to) -> {
          if (from == 0) {
            twister.draw(next, left);
          }
          Numbers maker = numbers.apply(Math.min(CHUNK, drawn));
          for (int chunk = from; chunk < to; chunk++) {
            int at = chunk * CHUNK;
            maker.make(batch, at, Math.min(CHUNK, drawn - at), array, offset + at);
          }
        });
  }
}
