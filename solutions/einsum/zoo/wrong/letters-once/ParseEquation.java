package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    String[] sides = equation.replace(" ", "").split("->", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("arrows: " + equation);
    }
    if (!sides[0].matches("[a-zA-Z,]*") || !sides[1].matches("[a-zA-Z]*")) {
      throw new IllegalArgumentException("letters: " + equation);
    }
    if (sides[1].chars().distinct().count() < sides[1].length()) {
      throw new IllegalArgumentException("twice: " + sides[1]);
    }
    if (sides[1].chars().anyMatch(letter -> sides[0].indexOf(letter) < 0)) {
      throw new IllegalArgumentException("unknown: " + sides[1]);
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : (sides[0] + "," + sides[1]).split(",", -1)) {
      Set<String> letters = new LinkedHashSet<>();
      for (char letter : piece.toCharArray()) {
        letters.add(String.valueOf(letter));
      }
      pieces.add(String.join("", letters));
    }
    return pieces.toArray(new String[0]);
  }
}
