package openheart.site.page;

import openheart.site.source.Exercise;
import openheart.site.source.Lesson;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** Where each page stands within the site. */
public final class Addresses {
  private Addresses() {}

  /** Returns the address of the index in {@code language}. */
  public static String index(Language language) {
    return language.code() + "/index.html";
  }

  /** Returns the address of a chapter. */
  public static String chapter(Language language, String slug) {
    return folder(language, slug) + "index.html";
  }

  /** Returns the address of a text that belongs to no lesson. */
  public static String text(Language language, String name) {
    return folder(language, name) + "index.html";
  }

  /** Returns the address of the glossary in {@code language}. */
  public static String glossary(Language language) {
    return text(language, "glossary");
  }

  /** Returns the address of an exercise. */
  public static String exercise(Language language, Exercise exercise) {
    return folder(language, exercise.lesson()) + exercise.slug() + "/index.html";
  }

  /** Returns the address of the page that shows the source file at {@code path} in the project. */
  public static String source(Language language, Lesson lesson, String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    return folder(language, lesson.slug()) + "source/" + file + "/index.html";
  }

  /** Returns the address of a figure's picture. */
  public static String picture(Language language, Lesson lesson, String file) {
    return folder(language, lesson.slug()) + file;
  }

  /** Returns the address of the whole course as a book. */
  public static String book(Language language) {
    return language.code() + "/" + Texts.of(language).get("book.file");
  }

  /** Returns the address of what the search in {@code language} looks through. */
  public static String searchIndex(Language language) {
    return "assets/search-" + language.code() + ".js";
  }

  private static String folder(Language language, String slug) {
    return language.code() + "/" + slug + "/";
  }
}
