package openheart.checks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** axe-core, which judges whether a page is accessible. */
final class Axe {
  static final String ALL_RULES =
      "runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}";
  static final String COLOURS = "runOnly: {type: 'rule', values: ['color-contrast']}";

  private static final String PROGRAM = program();

  private Axe() {}

  private static String program() {
    try {
      return Site.resource("/axe.min.js");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what is wrong with a part of the page.
   *
   * @param part a selector
   * @param rules which rules, as options of axe.run
   */
  static List<String> violations(Tab tab, String part, String rules) {
    if (!tab.is("window.axe")) {
      tab.run(PROGRAM + ";true");
    }
    JsonElement found =
        tab.run(
            // Formulas have the colour of their text; their many parts are hidden from readers'
            // tools.
            "axe.run({include: [['"
                + part
                + "']], exclude: [['.katex-html']]}, {"
                + rules
                + ", resultTypes: ['violations']}).then(r => r.violations.map(v => ({id: v.id,"
                + " what: v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' +"
                + " n.failureSummary).join(' | ')})))");
    List<String> violations = new ArrayList<>();
    for (JsonElement violation : found.getAsJsonArray()) {
      JsonObject it = violation.getAsJsonObject();
      violations.add(it.get("id").getAsString() + ": " + it.get("what").getAsString());
    }
    return violations;
  }
}
