package openheart.exercises.einsum;

import java.util.HashSet;
import java.util.Set;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    String text = equation.replaceAll(" ", "");
    if (!text.matches("[A-Za-z]*(,[A-Za-z]*)*->[A-Za-z]*")) {
      throw new IllegalArgumentException(equation);
    }
    int arrow = text.indexOf("->");
    String left = text.substring(0, arrow);
    String right = text.substring(arrow + 2);
    Set<Character> seen = new HashSet<>();
    for (char letter : right.toCharArray()) {
      if (!seen.add(letter) || left.indexOf(letter) == -1) {
        throw new IllegalArgumentException("cannot keep " + letter);
      }
    }
    return text.replace("->", ",").split(",", -1);
  }
}
