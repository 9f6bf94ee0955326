package openheart.tensor;

import static openheart.tensor.EinsumEquation.ELLIPSIS;

import java.util.ArrayList;
import java.util.List;

/** Reads an equation from left to right, one character at a time. */
final class EinsumParser {

  /** Longer equations are cut in messages. */
  private static final int SHOWN = 60;

  private final String text;
  private final List<String> operands = new ArrayList<>();
  private final StringBuilder term = new StringBuilder(); // the operand, or output, being read
  private final int[] count = new int['z' + 1]; // of each index and dot in the operands
  private int arrow = -1; // where it stands

  private EinsumParser(String text) {
    this.text = text;
  }

  static EinsumEquation parse(String equation) {
    return new EinsumParser(equation).read();
  }

  private EinsumEquation read() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isIndex(c)) {
        index(c, at);
      } else if (c == '.') {
        ellipsis(at);
        at += 2;
      } else if (c == ',') {
        comma(at);
      } else if (c == '-') {
        arrow(at);
        at++;
      } else if (c != ' ') {
        throw error(name(c) + " at position " + at + " is no index; indices are a to z, A to Z");
      }
    }
    boolean implicit = arrow == -1;
    if (implicit) {
      endOperand();
    }
    String output = implicit ? impliedOutput() : term.toString();
    return new EinsumEquation(text, operands, output, summed(output), implicit);
  }

  private static String name(char c) {
    return isControl(c) ? "character " + (int) c : "'" + c + "'";
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == 127;
  }

  private static boolean isIndex(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void index(char c, int at) {
    if (arrow != -1 && contains(term, c)) {
      throw error("index " + c + " stands twice in the output, again at position " + at);
    }
    if (arrow != -1 && count[c] == 0) {
      throw error("output index " + c + " at position " + at + " is in no operand");
    }
    term.append(c);
  }

  private void ellipsis(int at) {
    if (!text.startsWith(ELLIPSIS, at)) {
      throw error("the dot at position " + at + " is no ellipsis, which has three");
    }
    if (contains(term, '.')) {
      String where = arrow == -1 ? "operand " + operands.size() : "the output";
      throw error(where + " has a second ellipsis at position " + at);
    }
    term.append(ELLIPSIS);
  }

  private void comma(int at) {
    if (arrow != -1) {
      throw error("the comma at position " + at + " begins a second output; there is only one");
    }
    endOperand();
  }

  private void arrow(int at) {
    if (!text.startsWith("->", at)) {
      throw error("'-' at position " + at + " begins no arrow, which is ->");
    }
    if (arrow != -1) {
      throw error("it has two arrows, at positions " + arrow + " and " + at);
    }
    arrow = at;
    endOperand();
  }

  private void endOperand() {
    for (int at = 0; at < term.length(); at++) {
      count[term.charAt(at)]++;
    }
    operands.add(term.toString());
    term.setLength(0);
  }

  private static boolean contains(StringBuilder indices, char c) {
    return indices.indexOf(String.valueOf(c)) >= 0;
  }

  /** The ellipsis, then the indices that stand once, in order: capitals come first. */
  private String impliedOutput() {
    StringBuilder output = new StringBuilder(count['.'] > 0 ? ELLIPSIS : "");
    for (char c = 'A'; c <= 'z'; c++) {
      if (count[c] == 1) {
        output.append(c);
      }
    }
    return output.toString();
  }

  private String summed(String output) {
    StringBuilder letters = new StringBuilder();
    boolean ellipsis = false;
    for (String operand : operands) {
      for (char c : operand.toCharArray()) {
        boolean isNew = output.indexOf(c) < 0 && !contains(letters, c);
        ellipsis |= isNew && c == '.';
        if (isNew && c != '.') {
          letters.append(c);
        }
      }
    }
    return (ellipsis ? ELLIPSIS : "") + letters;
  }

  private ShapeException error(String problem) {
    return new ShapeException("einsum", quoted(text) + ": " + problem);
  }

  /** An equation as messages show it, on one line. */
  static String quoted(String equation) {
    StringBuilder shown = new StringBuilder("\"");
    for (int at = 0; at < Math.min(SHOWN, equation.length()); at++) {
      shown.append(isControl(equation.charAt(at)) ? ' ' : equation.charAt(at));
    }
    return shown.append(equation.length() <= SHOWN ? "\"" : "...\"").toString();
  }
}
