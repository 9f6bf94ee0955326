package openheart.site.adoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Macros that nothing recognised and that would reach the reader as they were typed. */
final class Leftovers {
  private static final Pattern MACRO =
      Pattern.compile("(?<![\\w\\\\])([a-z]\\w*)::?[\\w./#-]*\\[[^\\]]*\\]");

  private Leftovers() {}

  /** Makes a problem of each one in {@code body}. */
  static void report(Element body, Reading reading) {
    for (TextNode text : TextNodes.ofProse(body)) {
      Matcher macro = MACRO.matcher(text.getWholeText().replaceAll("\\\\[(\\[].*?\\\\[)\\]]", ""));
      while (macro.find() && !macro.group().contains("::")) {
        String start = macro.group().substring(0, macro.group().indexOf('[') + 1);
        reading.problem(
            reading.file().lineOf(start), "macro.unknown", macro.group(1), "value, stem");
      }
    }
  }
}
