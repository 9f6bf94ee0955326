package openheart.site.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import openheart.site.adoc.MacroCall;
import openheart.widgets.figure.Figures;

/** Interactive figures as they move where the reader's browser can: Java that runs in the page. */
public final class Alive {
  private static final Map<String, String> ASSETS =
      Map.of(
          "widgets.css", "widgets.css",
          "widgets.js", "widgets.js",
          "built/widgets-module.js", "widgets-module.js",
          "built/widgets-es.js", "widgets-es.js",
          "built/widgets-en.js", "widgets-en.js");

  private Alive() {}

  /**
   * Returns the attributes of a figure that comes to life, or nothing if the figure never does.
   * With the attribute {@code keep}, the drawing that stands in for it stays beside it.
   */
  public static String attributes(String lesson, MacroCall call) {
    String widget = lesson + "/" + call.target();
    if (!Figures.NAMES.contains(widget)) {
      return "";
    }
    String keep = call.attribute("keep").isPresent() ? " data-keep" : "";
    return keep + " data-widget=\"" + widget + "\"";
  }

  /** Returns what a page loads for its figures; nothing if it has none that come to life. */
  public static String head(String root, String main) {
    return main.contains(" data-widget=\"")
        ? "<link rel=\"stylesheet\" href=\""
            + root
            + "assets/widgets.css\">\n<script src=\""
            + root
            + "assets/widgets.js\" defer></script>"
        : "";
  }

  /** Returns the files that figures need, by their address within the site. */
  public static Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new TreeMap<>();
    ASSETS.forEach((resource, name) -> assets.put("assets/" + name, bytes(resource)));
    return assets;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Figures.class.getResourceAsStream("/openheart/widgets/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is not built; do so with: mvn process-classes -pl site/widgets");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
