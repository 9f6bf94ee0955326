package openheart.exercises.training;

/** When to stop, and which epoch was the best. */
public final class StopInTime {
  private StopInTime() {}

  /**
   * How a training ended.
   *
   * @param best the epoch with the lowest validation loss among those that were run, from 0
   * @param epochs how many epochs were run
   */
  public record Stop(int best, int epochs) {}

  /** The distance to the best epoch is the counter: a new best one sets it to 0 by itself. */
  public static Stop stopInTime(double[] losses, int patience) {
    int best = 0;
    int epoch = 1;
    while (epoch < losses.length && epoch - best <= patience) {
      if (losses[epoch] < losses[best]) { // false if the loss is NaN
        best = epoch;
      }
      epoch++;
    }
    return new Stop(best, epoch);
  }
}
