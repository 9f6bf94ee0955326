package openheart.exercises.modules;

import java.util.StringJoiner;
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
      StringJoiner elements = new StringJoiner(",");
      for (float element : numbers[i].toArray()) {
        elements.add(Float.toString(element));
      }
      text.append(paths[i] + " " + elements + "\n");
    }
    return text.toString();
  }
}
