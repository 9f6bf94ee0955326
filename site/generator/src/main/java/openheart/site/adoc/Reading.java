package openheart.site.adoc;

import java.util.Optional;
import openheart.lesson.CapturedLesson;
import openheart.site.problem.Problems;
import openheart.site.source.SourceText;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/**
 * A text that is to be converted, and what it may ask for.
 *
 * @param file the text
 * @param language its language
 * @param lesson the captured lesson that its values come from, if it was captured
 * @param macros the block macros that may stand in it
 * @param problems takes what is wrong in it
 */
public record Reading(
    SourceText file,
    Language language,
    Optional<CapturedLesson> lesson,
    Macros macros,
    Problems problems) {
  /** Returns all that the text is converted from. */
  String from() {
    return String.join(
        "\u0000",
        language.code(),
        file.toString(),
        file.included(),
        lesson.toString(),
        macros.from().toString());
  }

  /** Returns the site's texts in this text's language. */
  public Texts texts() {
    return Texts.of(language);
  }

  /** Notes a problem at {@code line}, from 1, or of the whole file, 0. */
  public void problem(int line, String kind, Object... values) {
    problems.add(file.file(), line, kind, values);
  }
}
