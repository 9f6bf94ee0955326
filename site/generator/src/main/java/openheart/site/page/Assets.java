package openheart.site.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openheart.site.figure.Alive;
import openheart.site.script.WebJar;
import openheart.site.text.Template;

/** The styles, scripts and typefaces that pages load, by their address within the site. */
public final class Assets {
  private static final List<String> STYLES =
      List.of(
          "fonts",
          "tokens",
          "layout",
          "prose",
          "code",
          "figures",
          "quiz",
          "progress",
          "glossary",
          "search",
          "index",
          "print");
  private static final List<String> SCRIPTS =
      List.of(
          "course",
          "switches",
          "contents",
          "search",
          "copy",
          "figures",
          "preview",
          "progress",
          "quiz");
  private static final Pattern KATEX_FONT = Pattern.compile("fonts/(KaTeX_[\\w-]+\\.woff2)");

  private Assets() {}

  /** Returns every asset's bytes. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put("assets/site.css", bytes(joined("css", STYLES)));
    assets.put("assets/site.js", bytes(joined("js", SCRIPTS)));
    assets.put("assets/theme.js", bytes(Template.resource("assets/js/theme.js")));
    assets.put("assets/choose.js", bytes(Template.resource("assets/js/choose.js")));
    assets.put("assets/heart.svg", bytes(Template.resource("templates/icon.svg")));
    for (String face : List.of("400-normal", "400-italic", "600-normal")) {
      font(assets, WebJar.SOURCE_SANS, "source-sans-pro-latin-" + face);
    }
    font(assets, WebJar.JETBRAINS_MONO, "jetbrains-mono-latin-400-normal");
    for (String file : List.of("newsreader-latin-600-normal.woff2", "newsreader-license.txt")) {
      assets.put("assets/fonts/" + file, Template.bytes("assets/fonts/" + file));
    }
    formulas(assets);
    assets.putAll(Alive.assets());
    return assets;
  }

  private static void font(Map<String, byte[]> assets, WebJar jar, String name) {
    assets.put("assets/fonts/" + name + ".woff2", jar.bytes("files/" + name + ".woff2"));
  }

  private static void formulas(Map<String, byte[]> assets) {
    // Every browser that the site is for reads WOFF2.
    String css =
        WebJar.KATEX
            .text("dist/katex.min.css")
            .replaceAll(",url\\([^)]*\\.(woff|ttf)\\) format\\(\"\\w+\"\\)", "");
    assets.put("assets/katex/katex.css", bytes(css));
    Matcher font = KATEX_FONT.matcher(css);
    while (font.find()) {
      String path = font.group();
      assets.computeIfAbsent("assets/katex/" + path, any -> WebJar.KATEX.bytes("dist/" + path));
    }
  }

  private static String joined(String folder, List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(Template.resource("assets/" + folder + "/" + name + "." + folder)).append('\n');
    }
    return joined.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
