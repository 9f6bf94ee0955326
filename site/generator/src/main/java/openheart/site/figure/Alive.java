package openheart.site.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openheart.site.adoc.MacroCall;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.widgets.figure.Figures;
import openheart.widgets.view.Texts;
import openheart.widgets.view.Widget;

/**
 * Interactive figures: what makes them move where the reader's browser can, Java that runs in the
 * page, and what the same Java draws for where it can't.
 */
public final class Alive {
  private static final Map<String, String> ASSETS =
      Map.of(
          "widgets.css", "widgets.css",
          "widgets.js", "widgets.js",
          "built/widgets-module.js", "widgets-module.js",
          "built/widgets-es.js", "widgets-es.js",
          "built/widgets-en.js", "widgets-en.js");

  /** What there is on a page, in CSS pixels. */
  private static final double WIDTH = 660;

  private Alive() {}

  /** Returns the names of a lesson's figures. */
  public static List<String> names(String lesson) {
    return Figures.NAMES.stream()
        .filter(name -> name.startsWith(lesson + "/"))
        .map(name -> name.substring(lesson.length() + 1))
        .toList();
  }

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

  /**
   * Returns the figure as it begins, for where it can't move; nothing if there is no such figure.
   *
   * @param alt what it shows
   */
  public static Optional<String> still(String lesson, String name, String alt, Language language) {
    Widget widget = Figures.named(lesson + "/" + name);
    if (widget == null) {
      return Optional.empty();
    }
    Texts texts =
        new Texts(
            new String(bytes("texts_" + language.code() + ".properties"), StandardCharsets.UTF_8));
    return Optional.of(
        "<div class=\"still\"><div class=\"live-drawing\" role=\"img\" aria-label=\""
            + Html.escape(alt)
            + "\">"
            + widget.drawn(lesson + "." + name, texts, WIDTH).drawing()
            + "</div></div>");
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
