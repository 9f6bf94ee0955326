package openheart.exercises.einsum;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    String[] sides = equation.split("->", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("arrows: " + equation);
    }
    return (sides[0] + "," + sides[1]).split(",", -1);
  }
}
