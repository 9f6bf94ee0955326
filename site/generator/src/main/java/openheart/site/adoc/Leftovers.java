package openheart.site.adoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Macros that nothing recognized and that would reach the reader as they were typed. */
final class Leftovers {
  private static final Pattern MACRO = Pattern.compile("(?<![\\w\\\\])([a-z]\\w*)::?[\\w./#-]*\\[");

  /** A formula, unless it has swallowed the beginning of another. */
  private static final String FORMULA = "\\\\[(\\[](?:(?!stem:\\[).)*?\\\\[)\\]]";

  private Leftovers() {}

  /** Makes a problem of each one in {@code body}. */
  static void report(Element body, Reading reading) {
    for (TextNode text : TextNodes.ofProse(body)) {
      Matcher macro = MACRO.matcher(text.getWholeText().replaceAll(FORMULA, ""));
      while (macro.find() && !macro.group().contains("::")) {
        reading.problem(
            reading.file().lineOf(macro.group()), "macro.unknown", macro.group(1), "value, stem");
      }
    }
  }
}
