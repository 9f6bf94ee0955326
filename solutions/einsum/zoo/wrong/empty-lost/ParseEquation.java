package openheart.exercises.einsum;

import java.util.Arrays;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    String[] sides = equation.replace(" ", "").split("->");
    String[] operands = sides[0].split(",");
    String[] pieces = Arrays.copyOf(operands, operands.length + 1);
    pieces[operands.length] = sides[1];
    return pieces;
  }
}
