package openheart.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** Sentences for people by key, from a pair of UTF-8 properties files, one per language. */
public final class Texts {
  private final String source;
  private final Properties sentences;

  private Texts(String source, Properties sentences) {
    this.source = source;
    this.sentences = sentences;
  }

  /** The kit's own sentences. */
  static Texts kit(Language language) {
    return load(Texts.class, "texts", language);
  }

  /**
   * The sentences that a lesson's exercises have for its misconceptions.
   *
   * @param exercise a class in the package that the file stands in
   * @param language which of the two files
   * @return its sentences, under keys such as {@code UnsqueezeShape.always-last}
   */
  public static Texts diagnoses(Class<?> exercise, Language language) {
    return load(exercise, "diagnoses", language);
  }

  private static Texts load(Class<?> beside, String name, Language language) {
    String path =
        beside.getPackageName().replace('.', '/')
            + "/"
            + name
            + "."
            + language.code()
            + ".properties";
    try (InputStream in = beside.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path + " on the class path");
      }
      Properties sentences = new Properties();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Texts(path, sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** All keys of the file. */
  public Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  /**
   * One sentence with its gaps {0}, {1}... filled in. Values are put in as they are: no number is
   * formatted for a locale.
   *
   * @throws IllegalStateException if the file has no such key
   */
  public String get(String key, Object... values) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalStateException("no text " + key + " in " + source);
    }
    StringBuilder filled = new StringBuilder();
    for (int at = 0; at < sentence.length(); at++) {
      boolean gap =
          sentence.charAt(at) == '{'
              && at + 2 < sentence.length()
              && sentence.charAt(at + 2) == '}'
              && Character.isDigit(sentence.charAt(at + 1));
      if (gap) {
        filled.append(values[sentence.charAt(at + 1) - '0']);
        at += 2;
      } else {
        filled.append(sentence.charAt(at));
      }
    }
    return filled.toString();
  }
}
