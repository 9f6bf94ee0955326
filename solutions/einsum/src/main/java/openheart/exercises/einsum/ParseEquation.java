package openheart.exercises.einsum;

import java.util.Arrays;

/** An equation, read. */
public final class ParseEquation {
  private ParseEquation() {}

  /** Cuts at the arrow and the commas, then checks the pieces. */
  public static String[] parseEquation(String equation) {
    // A negative limit keeps the empty pieces at the end: a result or an operand without letters.
    String[] sides = equation.replace(" ", "").split("->", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("there must be one arrow -> in " + equation);
    }
    String[] operands = sides[0].split(",", -1);
    String[] pieces = Arrays.copyOf(operands, operands.length + 1);
    pieces[operands.length] = sides[1];
    for (String piece : pieces) {
      if (!piece.matches("[a-zA-Z]*")) {
        throw new IllegalArgumentException("letters are a to z and A to Z, not " + piece);
      }
    }
    checkOutput(sides[0], sides[1]);
    return pieces;
  }

  private static void checkOutput(String operands, String output) {
    for (int at = 0; at < output.length(); at++) {
      char letter = output.charAt(at);
      if (output.indexOf(letter) < at) {
        throw new IllegalArgumentException("the result has twice the letter " + letter);
      }
      if (operands.indexOf(letter) < 0) {
        throw new IllegalArgumentException("no operand has the result's letter " + letter);
      }
    }
  }
}
