package openheart.exercises.training;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 6, the first part of a training: one epoch.
 *
 * <p>Example: x = [[1, 2], [3, 4], [5, 6]], classes {0, 1, 2}, batches {2, 0} and {1}. The first
 * step gets [[5, 6], [1, 2]] and {2, 0}, the second one [[3, 4]] and {1}. If they answer with the
 * losses 0.9 and 0.3, the epoch's loss is (2 * 0.9 + 1 * 0.3) / 3 = 0.7.
 */
public final class TrainEpoch {
  private TrainEpoch() {}

  /** A step of training: zeroes the gradients, goes forward and back, moves the parameters. */
  public interface Step {
    /**
     * Takes the step.
     *
     * @param x the batch, (samples, features)
     * @param classes the class of each of its rows
     * @return the mean loss of the batch
     */
    double step(Tensor x, int[] classes);
  }

  /**
   * Goes through all the batches, in order, with one step for each.
   *
   * @param x all samples, one a row: (n, features); not modified
   * @param classes the class of each row; not modified
   * @param batches the rows of each batch: at least one batch, none of them empty; perhaps they
   *     leave samples out; not modified
   * @param step takes one step
   * @return the mean loss of the samples that were in a batch
   */
  public static double trainEpoch(Tensor x, int[] classes, int[][] batches, Step step) {
    // TODO
    return Todo.todo("pick each batch and take its step");
  }
}
