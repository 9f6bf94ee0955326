package openheart.exercises.initialization;

import java.util.stream.IntStream;
import openheart.tensor.Tensor;

public final class FirstOverflow {
  public static int firstOverflow(Tensor[] outputs) {
    return IntStream.range(0, outputs.length)
        .filter(l -> overflows(outputs[l].toArray()))
        .map(l -> l + 1)
        .findFirst()
        .orElse(0);
  }

  private static boolean overflows(float[] numbers) {
    return IntStream.range(0, numbers.length)
        .mapToDouble(i -> numbers[i])
        .anyMatch(Double::isInfinite);
  }
}
