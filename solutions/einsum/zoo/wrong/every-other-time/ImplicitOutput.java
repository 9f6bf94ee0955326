package openheart.exercises.einsum;

import java.util.Set;
import java.util.TreeSet;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    String letters = operands.replace(",", "").replace(" ", "");
    Set<Character> output = new TreeSet<>();
    for (char letter : letters.toCharArray()) {
      if (!output.add(letter)) {
        output.remove(letter);
      }
    }
    StringBuilder text = new StringBuilder();
    output.forEach(text::append);
    return text.toString();
  }
}
