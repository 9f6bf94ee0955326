package openheart.exercises.training;

import java.util.stream.IntStream;
import openheart.tensor.Tensor;

public final class Accuracy {
  public static double accuracy(Tensor logits, int[] classes) {
    float[] answers = logits.argmax(true, -1).toArray();
    return IntStream.range(0, classes.length)
        .mapToDouble(i -> answers[i] == classes[i] ? 1 : 0)
        .average()
        .orElse(0);
  }
}
