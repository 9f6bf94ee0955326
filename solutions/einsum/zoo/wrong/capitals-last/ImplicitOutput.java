package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.List;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    String letters = operands.replace(",", "").replace(" ", "");
    List<String> output = new ArrayList<>();
    for (String letter : letters.split("")) {
      if (letters.indexOf(letter) == letters.lastIndexOf(letter)) {
        output.add(letter);
      }
    }
    output.sort(String.CASE_INSENSITIVE_ORDER);
    return String.join("", output);
  }
}
