package openheart.site.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's own texts in one language, under the same keys in each. */
public final class Texts {
  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)\\}");

  private final Language language;
  private final Properties texts = new Properties();

  private Texts(Language language) {
    this.language = language;
    String name = "/openheart/site/texts_" + language.code() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the texts in {@code language}. */
  public static Texts of(Language language) {
    return ALL.get(language);
  }

  /** Returns the language of these texts. */
  public Language language() {
    return language;
  }

  /**
   * Returns the text of {@code key}, with {0}, {1}, ... replaced by {@code values}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language.code());
    }
    return HOLE.matcher(text)
        .replaceAll(
            hole -> {
              int at = Integer.parseInt(hole.group(1));
              String value = at < values.length ? String.valueOf(values[at]) : hole.group();
              return Matcher.quoteReplacement(value);
            });
  }

  /** Returns the text of {@code key}, escaped for HTML. */
  public String html(String key, Object... values) {
    return Html.escape(get(key, values));
  }

  /** Returns {@code count} with the noun of {@code key}, which has a .one and a .many form. */
  public String count(String key, int count) {
    return get(key + (count == 1 ? ".one" : ".many"), count);
  }

  /** Returns every key, in order. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
