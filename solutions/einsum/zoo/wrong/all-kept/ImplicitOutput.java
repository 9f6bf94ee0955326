package openheart.exercises.einsum;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    String letters = operands.replace(",", "").replace(" ", "");
    StringBuilder output = new StringBuilder();
    for (char c = 'A'; c <= 'z'; c++) {
      int count = 0;
      for (char letter : letters.toCharArray()) {
        count += letter == c ? 1 : 0;
      }
      if (count > 0) {
        output.append(c);
      }
    }
    return output.toString();
  }
}
