package openheart.exercises.einsum;

import java.util.Map;
import java.util.TreeMap;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    Map<Character, Integer> count = new TreeMap<>();
    for (String operand : operands.replace(" ", "").split(",")) {
      for (char c = 'A'; c <= 'z'; c++) {
        if (operand.indexOf(c) >= 0) {
          count.merge(c, 1, Integer::sum);
        }
      }
    }
    StringBuilder output = new StringBuilder();
    count.forEach((letter, times) -> output.append(times == 1 ? "" + letter : ""));
    return output.toString();
  }
}
