package openheart.exercises.einsum;

/** The result that an equation without an arrow has. */
public final class ImplicitOutput {
  private ImplicitOutput() {}

  /** Counts every letter, in all operands together. */
  public static String implicitOutput(String operands) {
    int[] count = new int['z' + 1];
    for (char c : operands.toCharArray()) {
      count[c]++;
    }
    StringBuilder output = new StringBuilder();
    // From A to z is alphabetical order with capitals first: so are the characters numbered.
    for (char letter = 'A'; letter <= 'z'; letter++) {
      if (count[letter] == 1) {
        output.append(letter);
      }
    }
    return output.toString();
  }
}
