package openheart.site.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much there is to read and to answer, by which a reader's progress is measured.
 *
 * @param sizes each written lesson's, by its slug
 */
record Outline(Map<String, Size> sizes) {
  /**
   * A lesson's.
   *
   * @param sections the chapter's sections
   * @param questions the quiz's questions
   */
  record Size(int sections, int questions) {
    private static Size of(LessonTexts lesson) {
      return new Size(
          (int) lesson.chapter().headings().stream().filter(it -> it.level() == 1).count(),
          lesson.quiz().questions().size());
    }
  }

  /** Measures lessons in one language; the other has the same. */
  static Outline of(List<LessonTexts> lessons) {
    return new Outline(
        lessons.stream()
            .collect(Collectors.toMap(it -> it.lesson().slug(), Size::of, (one, same) -> one)));
  }

  /** Returns the attributes of a link to the lesson {@code slug}. */
  String attributes(String slug) {
    Size size = sizes.get(slug);
    return " data-lesson=\""
        + slug
        + "\" data-sections=\""
        + size.sections()
        + "\" data-questions=\""
        + size.questions()
        + "\"";
  }
}
