package openheart.exercises.training;

import java.util.Arrays;
import openheart.tensor.Tensor;

/** One epoch. */
public final class TrainEpoch {
  private TrainEpoch() {}

  /** A step of training. */
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

  /** A batch's loss is a mean, so it counts as often as the batch has samples. */
  public static double trainEpoch(Tensor x, int[] classes, int[][] batches, Step step) {
    double sum = 0;
    int samples = 0;
    for (int[] rows : batches) {
      int[] picked = Arrays.stream(rows).map(row -> classes[row]).toArray();
      sum += rows.length * step.step(x.indexSelect(0, rows), picked);
      samples += rows.length;
    }
    return sum / samples;
  }
}
