package openheart.exercises.einsum;

import java.util.Arrays;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    char[] letters = operands.replaceAll("[, ]", "").toCharArray();
    Arrays.sort(letters);
    String output = "";
    for (int i = 0; i < letters.length; i++) {
      boolean likeBefore = i > 0 && letters[i - 1] == letters[i];
      boolean likeAfter = i + 1 < letters.length && letters[i + 1] == letters[i];
      if (!likeBefore && !likeAfter) {
        output += letters[i];
      }
    }
    return output;
  }
}
