package openheart.site.adoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openheart.site.script.ScriptException;
import openheart.site.script.Scripts;
import openheart.site.text.Html;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Sets the formulas that AsciiDoc leaves between {@code \(} and {@code \)} or {@code \[} and {@code
 * \]}.
 */
final class Formulas {
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\\\\\((.+?)\\\\\\)([.,;:!?)\u00bb\u201d]*)|\\\\\\[(.+?)\\\\\\]", Pattern.DOTALL);
  // What KaTeX never breaks within.
  private static final String BASE = "katex-base";
  private static final int SHORT = 14;

  private final Scripts scripts;

  Formulas(Scripts scripts) {
    this.scripts = scripts;
  }

  void apply(Element body, Reading reading, Values values) {
    for (TextNode text : TextNodes.ofProse(body)) {
      String whole = text.getWholeText();
      Matcher formula = FORMULA.matcher(whole);
      if (!formula.find()) {
        continue;
      }
      StringBuilder html = new StringBuilder();
      int end = 0;
      do {
        html.append(Html.escape(whole.substring(end, formula.start())));
        html.append(
            formula.group(1) == null
                ? set(formula.group(3), true, reading, values)
                : inline(formula.group(1), formula.group(2), reading, values));
        end = formula.end();
      } while (formula.find());
      TextNodes.replace(text, html + Html.escape(whole.substring(end)));
    }
    // A wide formula scrolls by itself, and by keyboard.
    body.select(".stemblock").attr("tabindex", "0");
  }

  /** A formula in a sentence; a short one stays on one line, with the punctuation behind it. */
  private String inline(String tex, String punctuation, Reading reading, Values values) {
    String html = set(tex, false, reading, values);
    boolean whole = signs(tex) <= SHORT || html.indexOf(BASE) == html.lastIndexOf(BASE);
    String both = html + Html.escape(punctuation);
    return whole ? "<span class=\"unbroken\">" + both + "</span>" : both;
  }

  /** About as many signs as are drawn: a command draws one, braces and spaces none. */
  private static int signs(String tex) {
    return tex.replaceAll("\\\\[a-zA-Z]+", "x").replaceAll("[{}\\\\\\s^_]", "").length();
  }

  private String set(String tex, boolean display, Reading reading, Values values) {
    try {
      return scripts.formula(values.tex(tex.strip()), display);
    } catch (ScriptException e) {
      reading.problem(line(tex, values), "formula", values.tex(tex.strip()), e.getMessage());
      return "";
    }
  }

  /** The line of the formula's first line; within stem:[...] a closing bracket is escaped. */
  private static int line(String tex, Values values) {
    String first = tex.strip().lines().findFirst().orElse("");
    int inline = values.marked().lineOf("[" + first.replace("]", "\\]") + "]");
    return inline > 0 ? inline : values.marked().lineOf(first);
  }
}
