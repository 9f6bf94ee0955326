package openheart.exercise;

import java.util.Locale;

/** The languages that the course speaks. */
public enum Language {
  /** Spanish. */
  ES,
  /** English. */
  EN;

  /**
   * The learner's language: {@code -Dcourse.lang=es} or {@code en}, else the system's.
   *
   * @return Spanish where that is asked for or is the system's language, else English
   */
  public static Language current() {
    String system = System.getProperty("user.language", "en");
    return of(System.getProperty("course.lang", system));
  }

  static Language of(String code) {
    return code.toLowerCase(Locale.ROOT).startsWith("es") ? ES : EN;
  }

  /** The two letters used in file names: {@code es} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
