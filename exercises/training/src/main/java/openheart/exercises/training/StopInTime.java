package openheart.exercises.training;

import openheart.exercise.Todo;

/**
 * Exercise 5: when to stop, and which epoch was the best.
 *
 * <p>Example: the losses are {0.9, 0.5, 0.6, 0.7, 0.4, 0.8} and the patience is 2. Epoch 1 is the
 * lowest so far, epochs 2 and 3 don't get below it, and training stops. The answer is best = 1,
 * epochs = 4: nobody gets to see the 0.4.
 */
public final class StopInTime {
  private StopInTime() {}

  /**
   * How a training ended.
   *
   * @param best the epoch with the lowest validation loss among those that were run, from 0; the
   *     first one if several are equal
   * @param epochs how many epochs were run
   */
  public record Stop(int best, int epochs) {}

  /**
   * Decides as early stopping does, epoch by epoch.
   *
   * @param losses the validation loss after each epoch, if it is run: at least one, the first of
   *     them finite, later ones perhaps NaN; not modified
   * @param patience after how many epochs without a new lowest loss it stops, 1 or more
   * @return the best epoch and how many were run, all of them if it never stops before
   */
  public static Stop stopInTime(double[] losses, int patience) {
    // TODO
    return Todo.todo("note the best epoch, and stop in time");
  }
}
