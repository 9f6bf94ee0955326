package openheart.widgets.view;

import java.util.HashMap;
import java.util.Map;

/** What readers read, in one language, by key. */
public final class Texts {
  private final Map<String, String> texts = new HashMap<>();

  /** Reads lines such as {@code alignment.a = First shape}; others are comments. */
  public Texts(String lines) {
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end;
      String line = lines.substring(start, end);
      int equals = line.indexOf(" = ");
      if (equals > 0) {
        texts.put(line.substring(0, equals).trim(), line.substring(equals + 3).trim());
      }
      start = end + 1;
    }
  }

  /** Returns the keys and their texts. */
  public Map<String, String> all() {
    return Map.copyOf(texts);
  }

  /** Returns the mark between a number's whole part and its fraction. */
  public char point() {
    return get("point").charAt(0);
  }

  /**
   * Returns the text of {@code key}, with {0}, {1}, ... replaced by {@code values}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, String... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /** Returns a text escaped for HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
