package openheart.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import openheart.widgets.figure.Figures;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Texts;
import openheart.widgets.view.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure, operated in a browser and on the JVM. */
class LiveFiguresTest {
  private static final int WIDTH = 640;
  private static final int MOST_BYTES = 150_000;
  private static final String FOLDER = "/openheart/widgets/";

  @Test
  void every_figure_computes_in_the_page_the_bits_that_the_JVM_computes(@TempDir Path profile)
      throws Exception {
    Optional<Browser> browser = Browser.find();
    if (browser.isEmpty()) {
      System.out.println("Interactive figures: not run in a page (skipped: no browser found)");
    }
    assumeTrue(browser.isPresent(), "no browser found");
    // All that the module needs of a policy.
    String policy = "script-src 'self' 'wasm-unsafe-eval'";
    assertThat(browser.get().open(page(), policy, profile)).isEqualTo(onTheJvm());
  }

  @Test
  void every_figure_has_a_script_here() throws IOException {
    assertThat(scripts().keySet()).containsExactlyElementsOf(Figures.NAMES).hasSizeGreaterThan(9);
  }

  @Test
  void what_a_page_loads_for_its_figures_is_small() throws IOException {
    int bytes = 0;
    for (String file :
        List.of("widgets.js", "widgets.css", "built/widgets-module.js", "built/widgets-es.js")) {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(Browser.resource(FOLDER + file));
      }
      bytes += zipped.size();
    }
    assertThat(bytes).as("bytes, zipped").isLessThan(MOST_BYTES);
  }

  /** A page with every figure, and what drives it. */
  private static Map<String, byte[]> page() throws IOException {
    StringBuilder html =
        new StringBuilder(
            "<!doctype html><html lang=\"en\"><title>figures</title>"
                + ("<style>.live-drawing { width: " + WIDTH + "px }</style>"));
    scripts()
        .forEach(
            (name, script) -> {
              String id = "interactive-" + name.replace('/', '-');
              html.append("<figure id=\"" + id + "\" data-widget=\"" + name)
                  .append("\" data-script=\"" + Texts.escape(String.join("; ", script)))
                  .append("\"></figure>");
            });
    html.append("<script src=\"widgets.js\"></script><script src=\"drive.js\"></script>");
    return Map.of(
        "/", html.toString().getBytes(StandardCharsets.UTF_8),
        "/widgets.js", Browser.resource(FOLDER + "widgets.js"),
        "/widgets-module.js", Browser.resource(FOLDER + "built/widgets-module.js"),
        "/widgets-en.js", Browser.resource(FOLDER + "built/widgets-en.js"),
        "/drive.js", Browser.resource(FOLDER + "drive.js"));
  }

  /** What the page is to post. */
  private static String onTheJvm() throws IOException {
    Texts texts = new Texts(BuildModule.texts("en"));
    StringBuilder printed = new StringBuilder();
    scripts()
        .forEach(
            (name, script) -> {
              Widget widget = Figures.named(name);
              line(printed, name, "", widget, texts);
              for (String action : script) {
                int equals = action.indexOf('=');
                widget.set(action.substring(0, equals), action.substring(equals + 1));
                line(printed, name, action, widget, texts);
              }
            });
    return printed.toString();
  }

  private static void line(
      StringBuilder printed, String name, String action, Widget widget, Texts texts) {
    while (widget.tick()) {
      // Until it has nothing more to do.
    }
    Canvas canvas = widget.drawn(name.replace('/', '.'), texts, WIDTH);
    printed.append(name + " " + action + ": " + canvas.bits() + " " + canvas.said() + "\n");
  }

  private static Map<String, List<String>> scripts() throws IOException {
    Map<String, List<String>> scripts = new LinkedHashMap<>();
    String file = new String(Browser.resource(FOLDER + "scripts.txt"), StandardCharsets.UTF_8);
    for (String line : file.lines().filter(it -> !it.startsWith("#")).toList()) {
      int colon = line.indexOf(": ");
      scripts.put(line.substring(0, colon), List.of(line.substring(colon + 2).split("; ")));
    }
    return scripts;
  }
}
