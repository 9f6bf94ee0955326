package openheart.exercises.einsum;

import java.util.Arrays;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    char[] all = operands.toCharArray();
    Arrays.sort(all);
    StringBuilder output = new StringBuilder();
    for (char c : all) {
      if (operands.indexOf(c) == operands.lastIndexOf(c)) {
        output.append(c);
      }
    }
    return output.toString();
  }
}
