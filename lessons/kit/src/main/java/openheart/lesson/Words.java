package openheart.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Texts for people in one language, by key: {@code <name>.<language>.properties}, in UTF-8. */
public final class Words {

  /** The languages that every text exists in. */
  public static final List<String> LANGUAGES = List.of("es", "en");

  private final String file;
  private final String language;
  private final Properties texts;

  private Words(String file, String language, Properties texts) {
    this.file = file;
    this.language = language;
    this.texts = texts;
  }

  /**
   * The texts of a file beside a class.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static Words of(Class<?> beside, String name, String language) {
    String file = name + "." + language + ".properties";
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + beside.getName());
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(file, language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reader's language: the property {@code course.lang}, else the system's; else English. */
  public static String readersLanguage() {
    String wanted = System.getProperty("course.lang", Locale.getDefault().getLanguage());
    return wanted.startsWith("es") ? "es" : "en";
  }

  /** The language, {@code es} or {@code en}. */
  public String language() {
    return language;
  }

  /**
   * The text of a key, with {0}, {1}... replaced by the values.
   *
   * @throws IllegalArgumentException if the file has no such key
   */
  public String text(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no " + key + " in " + file);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** A number with that many decimals, as the language writes it; never a negative zero. */
  public String number(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    String plain = rounded.toPlainString().replace('-', '\u2212');
    return language.equals("es") ? plain.replace('.', ',') : plain;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
