package openheart.javadoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example of a class: the lines of a {@code <pre>{@code ...}</pre>} block in its comment, as a
 * program that compares what they give with what their comments say.
 *
 * <ul>
 *   <li>{@code expression; // -> text}: printed, it is that text; a longer text goes on in comment
 *       lines below, indented; white space does not count
 *   <li>{@code Type name = expression; // -> text}: the variable is, printed
 *   <li>{@code Tensor name = expression; // (2, 3)}: its shape is
 *   <li>{@code statement; // throws message}: it throws an exception with that message
 * </ul>
 *
 * @param type the class
 * @param lines the block's
 */
record Example(String type, List<String> lines) {

  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\\R(.*?)\\R\\s*\\}</pre>", Pattern.DOTALL);
  private static final Pattern CHECKED =
      Pattern.compile("\\s*(?<code>.*;) // (?<kind>-> ?|throws |(?=\\([\\d, ]*\\)$))(?<text>.*)");
  private static final Pattern DECLARED = Pattern.compile("[A-Z]\\S* (?<name>\\w+) = .*");
  private static final Pattern MORE_TEXT = Pattern.compile("\\s*//  +(.*)");

  /** The first block with results; no lines if there is none. */
  static Example of(String type, String comment) {
    return BLOCK
        .matcher(comment)
        .results()
        .map(block -> new Example(type, block.group(1).stripIndent().lines().toList()))
        .filter(Example::hasResults)
        .findFirst()
        .orElse(new Example(type, List.of()));
  }

  boolean hasResults() {
    return lines.stream().anyMatch(line -> CHECKED.matcher(line).matches());
  }

  /** The name of the program's class. */
  String program() {
    return "Example_" + type.replace('.', '_');
  }

  /** Its source; it runs as a list of what is not as the comments say. */
  String source(Iterable<String> imports) {
    StringBuilder source = new StringBuilder("import java.io.*;\nimport java.util.*;\n");
    imports.forEach(name -> source.append("import ").append(name).append(";\n"));
    source.append("public final class ").append(program());
    source.append(" extends openheart.javadoc.Results {\n");
    source.append("protected void run() throws Exception {\n");
    for (int i = 0; i < lines.size(); i++) {
      Matcher checked = CHECKED.matcher(lines.get(i));
      if (checked.matches()) {
        StringBuilder text = new StringBuilder(checked.group("text"));
        while (i + 1 < lines.size() && MORE_TEXT.matcher(lines.get(i + 1)).matches()) {
          text.append(MORE_TEXT.matcher(lines.get(++i)).replaceFirst("\n$1"));
        }
        source.append(check(checked.group("code"), checked.group("kind").strip(), text.toString()));
      } else {
        source.append(lines.get(i)).append('\n');
      }
    }
    return source.append("}\n}\n").toString();
  }

  private static String check(String code, String kind, String expected) {
    String strings = ", " + literal(code) + ", " + literal(expected) + ");\n";
    if (kind.equals("throws")) {
      return "refuses(() -> {" + code + " return null;}" + strings;
    }
    Matcher declared = DECLARED.matcher(code);
    boolean declares = declared.matches();
    String value = declares ? declared.group("name") : code.substring(0, code.length() - 1);
    String shown = kind.isEmpty() ? value + ".shape()" : value;
    return (declares ? code + "\n" : "") + "gives(" + shown + strings;
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
