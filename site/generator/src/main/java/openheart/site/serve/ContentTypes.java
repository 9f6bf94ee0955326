package openheart.site.serve;

import java.nio.file.Path;
import java.util.Map;

/** The types of the site's files, as HTTP names them. */
final class ContentTypes {
  static final String HTML = "text/html; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private ContentTypes() {}

  /** Returns the type of {@code file} by how its name ends. */
  static String of(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
