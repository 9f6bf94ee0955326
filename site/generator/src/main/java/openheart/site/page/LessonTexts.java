package openheart.site.page;

import java.util.List;
import openheart.site.adoc.Article;
import openheart.site.quiz.Quiz;
import openheart.site.source.Exercise;
import openheart.site.source.Lesson;
import openheart.site.text.Language;

/**
 * A lesson's converted texts in one language.
 *
 * @param lesson the lesson
 * @param language the language
 * @param chapter its chapter
 * @param quiz its quiz
 * @param statements its exercises in order
 */
public record LessonTexts(
    Lesson lesson, Language language, Article chapter, Quiz quiz, List<Statement> statements) {
  /**
   * An exercise with its statement.
   *
   * @param exercise the exercise
   * @param article what is to be done, and the hints
   */
  public record Statement(Exercise exercise, Article article) {}
}
