package openheart.exercises.training;

import java.util.Arrays;
import openheart.tensor.Tensor;

public final class TrainEpoch {
  public interface Step {
    double step(Tensor x, int[] classes);
  }

  public static double trainEpoch(Tensor x, int[] classes, int[][] batches, Step step) {
    double sum = 0;
    int samples = 0;
    for (int[] rows : batches) {
      int[] picked = Arrays.copyOfRange(classes, samples, samples + rows.length);
      sum += rows.length * step.step(x.narrow(0, samples, rows.length), picked);
      samples += rows.length;
    }
    return sum / samples;
  }
}
