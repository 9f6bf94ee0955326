package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class TrainEpoch {
  public interface Step {
    double step(Tensor x, int[] classes);
  }

  public static double trainEpoch(Tensor x, int[] classes, int[][] batches, Step step) {
    double sum = 0;
    for (int[] rows : batches) {
      sum += step.step(x, classes);
    }
    return sum / batches.length;
  }
}
