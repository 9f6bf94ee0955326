package openheart.exercises.einsum;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    String letters = operands.replace(",", "").replace(" ", "");
    StringBuilder output = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      if (letters.indexOf(letter) == letters.lastIndexOf(letter)) {
        output.append(letter);
      }
    }
    return output.toString();
  }
}
