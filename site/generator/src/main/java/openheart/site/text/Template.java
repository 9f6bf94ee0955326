package openheart.site.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of page with holes. {@code {{name}}} takes a value, HTML as it is; {@code {{=key}}} takes
 * one of the site's texts, escaped.
 */
public final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(=?)([\\w.-]+)\\}\\}");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Reads the template {@code name}, a file beside the site's styles. */
  public static Template of(String name) {
    return new Template(name, resource("templates/" + name));
  }

  /** Returns a text file of the generator's own resources. */
  public static String resource(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Returns a file of the generator's own resources. */
  public static byte[] bytes(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/openheart/site/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fills the holes.
   *
   * @throws IllegalArgumentException if a hole has no value or a value no hole
   */
  public String fill(Texts texts, Map<String, String> values) {
    Set<String> unused = new HashSet<>(values.keySet());
    StringBuilder filled = new StringBuilder();
    Matcher hole = HOLE.matcher(text);
    while (hole.find()) {
      String key = hole.group(2);
      String value = hole.group(1).isEmpty() ? values.get(key) : texts.html(key);
      if (value == null) {
        throw new IllegalArgumentException(name + " needs a value for " + key);
      }
      unused.remove(key);
      hole.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(name + " has no hole for " + unused);
    }
    return hole.appendTail(filled).toString();
  }
}
