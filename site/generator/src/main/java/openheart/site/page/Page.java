package openheart.site.page;

import java.nio.file.Path;

/**
 * A finished page.
 *
 * @param path its address within the site, es/broadcasting/index.html
 * @param kind what it is: chapter, exercise, source, ...
 * @param title its title as plain text
 * @param html the whole file
 * @param source the text that it was made from, named where the page is wrong
 */
public record Page(String path, String kind, String title, String html, Path source) {
  /** Returns what leads from a page at {@code path} to the site's root: "", "../", "../../", ... */
  public static String toRoot(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
