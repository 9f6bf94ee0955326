package openheart.exercises.einsum;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    String[] sides = equation.replace(" ", "").split("->", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("arrows: " + equation);
    }
    if (!sides[0].matches("[a-zA-Z,]*") || !sides[1].matches("[a-zA-Z,]*")) {
      throw new IllegalArgumentException("letters: " + equation);
    }
    if (sides[1].chars().distinct().count() < sides[1].length()) {
      throw new IllegalArgumentException("twice: " + sides[1]);
    }
    if (sides[1].replace(",", "").chars().anyMatch(letter -> sides[0].indexOf(letter) < 0)) {
      throw new IllegalArgumentException("unknown: " + sides[1]);
    }
    return (sides[0] + "," + sides[1]).split(",", -1);
  }
}
