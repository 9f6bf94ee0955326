package openheart.exercises.modules;

import java.util.Arrays;
import openheart.tensor.Tensor;

public final class SaveState {
  private SaveState() {}

  public static String saveState(String[] paths, Tensor[] numbers) {
    if (paths.length != numbers.length) {
      throw new IllegalArgumentException(
          paths.length + " paths for " + numbers.length + " tensors");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paths.length; i++) {
      String sizes = Arrays.toString(numbers[i].shape().dims());
      String elements = Arrays.toString(numbers[i].toArray());
      text.append(paths[i] + " " + sizes + " " + elements + "\n");
    }
    return text.toString();
  }
}
