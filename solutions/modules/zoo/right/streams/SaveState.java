package openheart.exercises.modules;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openheart.tensor.Tensor;

public final class SaveState {
  private SaveState() {}

  public static String saveState(String[] paths, Tensor[] numbers) {
    if (paths.length != numbers.length) {
      throw new IllegalArgumentException(
          paths.length + " paths for " + numbers.length + " tensors");
    }
    return IntStream.range(0, paths.length)
        .mapToObj(i -> paths[i] + " " + sizes(numbers[i]) + " " + elements(numbers[i]) + "\n")
        .collect(Collectors.joining());
  }

  private static String sizes(Tensor tensor) {
    return Arrays.stream(tensor.shape().dims())
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String elements(Tensor tensor) {
    float[] elements = tensor.toArray();
    return IntStream.range(0, elements.length)
        .mapToObj(i -> String.valueOf(elements[i]))
        .collect(Collectors.joining(","));
  }
}
