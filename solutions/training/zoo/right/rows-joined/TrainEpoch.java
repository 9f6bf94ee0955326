package openheart.exercises.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import openheart.tensor.Tensor;

public final class TrainEpoch {
  public interface Step {
    double step(Tensor x, int[] classes);
  }

  public static double trainEpoch(Tensor x, int[] classes, int[][] batches, Step step) {
    int samples = Arrays.stream(batches).mapToInt(rows -> rows.length).sum();
    double mean = 0;
    for (int[] rows : batches) {
      Tensor[] picked =
          Arrays.stream(rows).mapToObj(row -> x.select(0, row)).toArray(Tensor[]::new);
      int[] theirs = IntStream.of(rows).map(row -> classes[row]).toArray();
      mean += step.step(Tensor.stack(picked), theirs) * rows.length / samples;
    }
    return mean;
  }
}
