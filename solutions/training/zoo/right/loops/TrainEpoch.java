package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class TrainEpoch {
  public interface Step {
    double step(Tensor x, int[] classes);
  }

  public static double trainEpoch(Tensor x, int[] classes, int[][] batches, Step step) {
    double sum = 0;
    int samples = 0;
    for (int b = 0; b < batches.length; b++) {
      int count = batches[b].length;
      float[][] picked = new float[count][x.size(1)];
      int[] theirs = new int[count];
      for (int i = 0; i < count; i++) {
        theirs[i] = classes[batches[b][i]];
        for (int f = 0; f < x.size(1); f++) {
          picked[i][f] = x.get(batches[b][i], f);
        }
      }
      sum += count * step.step(Tensor.of(picked), theirs);
      samples += count;
    }
    return sum / samples;
  }
}
