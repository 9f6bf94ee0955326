package openheart.checks;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What axe-core says of pages: every rule of WCAG 2.2 AA. Contrast takes nearly all of its time, so
 * it is judged for the first text of each look, and texts that look the same have the same.
 */
final class Axe {
  private static final Gson JSON = new Gson();
  private static final String LIBRARY = resource("/axe.min.js");
  private static final String JUDGE = resource("judge.js");

  /** Whether the contrast of every text is judged all the same. */
  private static final boolean ALL = "all".equals(System.getProperty("site.axe"));

  private static final Map<String, Object> WCAG =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  /** A change of theme changes colours and nothing else. */
  private static final Map<String, Object> RULES =
      Map.of(
          "light", WCAG, "dark", Map.of("type", "rule", "values", List.of("link-in-text-block")));

  private final Set<String> readable = new HashSet<>();

  private static String resource(String name) {
    try {
      return Site.resource(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is wrong with the page in {@code tab}: theme, rule, element and why. */
  List<String> faults(Tab tab) {
    tab.run(LIBRARY + ";true");
    List<String> faults = new ArrayList<>();
    for (String theme : List.of("light", "dark")) {
      tab.media("screen", theme);
      String arguments = JSON.toJson(RULES.get(theme)) + ", " + JSON.toJson(readable);
      JsonObject judged = tab.run("(" + JUDGE + ")(" + arguments + ")").getAsJsonObject();
      for (JsonElement fault : judged.getAsJsonArray("faults")) {
        faults.add(theme + ": " + fault.getAsString());
      }
      if (!ALL) {
        judged.getAsJsonArray("readable").forEach(look -> readable.add(look.getAsString()));
      }
    }
    return faults;
  }

  /** Returns what is wrong with the part of the page that {@code selector} finds, as it stands. */
  static List<String> faults(Tab tab, String selector) {
    tab.run(LIBRARY + ";true");
    // axe leaves out, unless asked, whether buttons are large enough for a finger.
    String rules = JSON.toJson(WCAG);
    JsonElement nodes =
        tab.run(
            "axe.run("
                + JSON.toJson(selector)
                + ", {runOnly: "
                + rules
                + ", rules: {'target-size': {enabled: true}}, resultTypes: ['violations']})"
                + ".then(r => r.violations.flatMap(rule => rule.nodes.map(node =>"
                + " rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary)))");
    return nodes.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }
}
