package openheart.exercises.einsum;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    Set<Character> once = new TreeSet<>();
    Set<Character> again = new HashSet<>();
    for (char c : operands.toCharArray()) {
      if (Character.isLetter(c) && !once.add(c)) {
        again.add(c);
      }
    }
    once.removeAll(again);
    StringBuilder output = new StringBuilder();
    for (char letter : once) {
      output.append(letter);
    }
    return output.toString();
  }
}
