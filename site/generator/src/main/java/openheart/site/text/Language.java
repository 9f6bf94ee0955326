package openheart.site.text;

import java.util.Locale;

/** A language of the course; every page and every text for people exists in each of them. */
public enum Language {
  /** Spanish, the course's first language. */
  ES("es", "Español"),
  /** English, its equal. */
  EN("en", "English");

  private final String code;
  private final String title;

  Language(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** Returns the two letters that stand in file names, addresses and the lang attribute. */
  public String code() {
    return code;
  }

  /** Returns the language's own name. */
  public String title() {
    return title;
  }

  /** Returns the other one of the two. */
  public Language other() {
    return this == ES ? EN : ES;
  }

  /** Returns the language of messages: {@code -Dcourse.lang} if set, else the system's. */
  public static Language ofSystem() {
    String wished = System.getProperty("course.lang", Locale.getDefault().getLanguage());
    return wished.startsWith(ES.code) ? ES : EN;
  }
}
