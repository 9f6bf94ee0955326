package openheart.exercises.modules;

import java.util.StringJoiner;
import openheart.tensor.Tensor;

/** A state as text. */
public final class SaveState {
  private SaveState() {}

  /** Float.toString gives the digits that bring the same float back, and in every locale alike. */
  public static String saveState(String[] paths, Tensor[] numbers) {
    if (paths.length != numbers.length) {
      throw new IllegalArgumentException(
          paths.length + " paths for " + numbers.length + " tensors");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paths.length; i++) {
      StringJoiner sizes = new StringJoiner(",");
      for (int size : numbers[i].shape().dims()) {
        sizes.add(Integer.toString(size));
      }
      StringJoiner elements = new StringJoiner(",");
      for (float element : numbers[i].toArray()) {
        elements.add(Float.toString(element));
      }
      text.append(paths[i] + " " + sizes + " " + elements + "\n");
    }
    return text.toString();
  }
}
