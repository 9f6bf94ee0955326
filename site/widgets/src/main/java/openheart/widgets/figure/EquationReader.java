package openheart.widgets.figure;

import java.util.ArrayList;
import java.util.List;

/** Understands an equation and sizes, or says what is wrong, by a text's key. */
final class EquationReader {
  private static final int MOST_STEPS = 200;
  private static final int MOST_SIZE = 6;

  String problem = "";
  String about = "";

  LoopNest read(String equation, String sizes) {
    String plain = equation.replace(" ", "");
    int arrow = plain.indexOf("->");
    String left = arrow < 0 ? plain : plain.substring(0, arrow);
    for (int i = 0; i < left.length(); i++) {
      char c = left.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c == ',')) {
        return wrong("character", String.valueOf(c));
      }
    }
    List<String> inputs = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= left.length(); end++) {
      if (end == left.length() || left.charAt(end) == ',') {
        inputs.add(left.substring(start, end));
        start = end + 1;
      }
    }
    if (inputs.size() > 3 || left.isEmpty()) {
      return wrong("operands", "");
    }
    String output = arrow < 0 ? implicit(left) : plain.substring(arrow + 2);
    for (int i = 0; i < output.length(); i++) {
      String letter = output.substring(i, i + 1);
      if (letter.equals(",") || left.indexOf(letter) < 0) {
        return wrong("unknown", letter);
      }
      if (output.indexOf(letter) != i) {
        return wrong("twice", letter);
      }
    }
    StringBuilder letters = new StringBuilder(output);
    for (int i = 0; i < left.length(); i++) {
      if (left.charAt(i) != ',' && letters.indexOf(left.substring(i, i + 1)) < 0) {
        letters.append(left.charAt(i));
      }
    }
    int[] size = sizes(letters.toString(), sizes);
    if (size == null) {
      return null;
    }
    int steps = 1;
    for (int n : size) {
      steps *= n;
      if (steps > MOST_STEPS) {
        return wrong("size.many", Integer.toString(MOST_STEPS));
      }
    }
    return new LoopNest(inputs, output, letters.toString(), size);
  }

  /** The letters that stand once, in the order of the alphabet. */
  private static String implicit(String left) {
    StringBuilder output = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      int at = left.indexOf(c);
      if (at >= 0 && left.indexOf(c, at + 1) < 0) {
        output.append(c);
      }
    }
    return output.toString();
  }

  private int[] sizes(String letters, String text) {
    int[] size = new int[letters.length()];
    for (int i = 0; i < size.length; i++) {
      size[i] = 2; // Where nothing is said.
      char letter = letters.charAt(i);
      int at = text.indexOf(letter);
      if (at >= 0) {
        int digit = at + 1;
        while (digit < text.length() && (text.charAt(digit) == ' ' || text.charAt(digit) == '=')) {
          digit++;
        }
        int n = digit < text.length() ? text.charAt(digit) - '0' : 0;
        boolean longer =
            digit + 1 < text.length()
                && text.charAt(digit + 1) >= '0'
                && text.charAt(digit + 1) <= '9';
        if (n < 1 || n > MOST_SIZE || longer) {
          wrong("size", String.valueOf(letter));
          return null;
        }
        size[i] = n;
      }
    }
    return size;
  }

  private LoopNest wrong(String problem, String about) {
    this.problem = problem;
    this.about = about;
    return null;
  }
}
