package openheart.exercises.einsum;

import openheart.exercise.Draws;

/** Random letters for equations. */
final class Letters {
  /** Few, so that they meet, and those at both ends of the alphabet. */
  private static final String SOME = "ijkazIJAZ";

  private Letters() {}

  /** A few operands of up to four letters, for instance {@code ij,,Za}. */
  static String operands(Draws draws) {
    StringBuilder operands = new StringBuilder(letters(draws));
    for (int more = draws.integer(0, 2); more > 0; more--) {
      operands.append(',').append(letters(draws));
    }
    return operands.toString();
  }

  private static String letters(Draws draws) {
    StringBuilder letters = new StringBuilder();
    for (int count = draws.integer(0, 4); count > 0; count--) {
      letters.append(SOME.charAt(draws.integer(0, SOME.length() - 1)));
    }
    return letters.toString();
  }

  /** Some of the operands' letters, each once, in any order. */
  static String output(Draws draws, String operands) {
    StringBuilder output = new StringBuilder();
    for (char letter : operands.replace(",", "").toCharArray()) {
      if (draws.coin() && output.indexOf(String.valueOf(letter)) < 0) {
        output.insert(draws.integer(0, output.length()), letter);
      }
    }
    return output.toString();
  }

  /** The same with spaces here and there, but not inside an arrow. */
  static String spaced(Draws draws, String equation) {
    StringBuilder spaced = new StringBuilder();
    for (char c : equation.toCharArray()) {
      spaced.append(c != '>' && draws.integer(0, 3) == 0 ? " " : "").append(c);
    }
    return spaced.toString();
  }
}
