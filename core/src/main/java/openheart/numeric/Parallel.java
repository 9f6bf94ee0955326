package openheart.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Loops spread over the processor's cores. A body must write to places of its own and must give the
 * same result however its range is cut, so that results never depend on the number of threads.
 *
 * <pre>{@code
 * float[] squares = new float[4];
 * Parallel.range(
 *     4,
 *     1,
 *     (from, to) -> {
 *       for (int i = from; i < to; i++) {
 *         squares[i] = i * i;
 *       }
 *     });
 * Arrays.toString(squares); // -> [0.0, 1.0, 4.0, 9.0]
 * }</pre>
 */
public final class Parallel {

  /** More parts than threads, so that a thread which the machine holds up delays little. */
  private static final int PARTS_PER_THREAD = 4;

  /** A part of a loop. */
  @FunctionalInterface
  public interface Body {
    /** Runs steps from (inclusive) to to (exclusive). */
    void run(int from, int to);
  }

  private Parallel() {}

  /**
   * Runs a loop of count steps, on one thread if it is short.
   *
   * @param count the number of steps
   * @param grain steps that are worth a thread: waking one takes tens of microseconds
   * @param body run on ranges that together are 0 to count, several of them at a time
   */
  public static void range(int count, int grain, Body body) {
    int parts = Math.min(count / Math.max(1, grain), threads() * PARTS_PER_THREAD);
    if (parts < 2 || threads() == 1) {
      body.run(0, count);
      return;
    }
    List<ForkJoinTask<?>> tasks = new ArrayList<>(parts);
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) count * part / parts);
      int to = (int) ((long) count * (part + 1) / parts);
      tasks.add(ForkJoinTask.adapt(() -> body.run(from, to)));
    }
    ForkJoinTask.invokeAll(tasks);
  }

  /** The threads of the pool that the caller runs in, otherwise those of the common pool. */
  private static int threads() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
  }
}
