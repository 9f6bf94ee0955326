package openheart.site.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedLesson;
import openheart.site.adoc.Article;
import openheart.site.adoc.ArticleReader;
import openheart.site.adoc.Macros;
import openheart.site.adoc.QuizReader;
import openheart.site.adoc.Reading;
import openheart.site.problem.Problems;
import openheart.site.quiz.Quiz;
import openheart.site.source.Exercise;
import openheart.site.source.Lesson;
import openheart.site.source.SourceText;
import openheart.site.text.Language;

/** Reads all texts of a lesson in one language: statements, quiz and chapter. */
public final class LessonReader {
  private final ArticleReader articles;
  private final QuizReader quizzes;
  private final Problems problems;

  /** Notes what is wrong or missing in {@code problems}. */
  public LessonReader(ArticleReader articles, QuizReader quizzes, Problems problems) {
    this.articles = articles;
    this.quizzes = quizzes;
    this.problems = problems;
  }

  /** Returns the lesson's texts, unless one is missing, which is a problem. */
  public Optional<LessonTexts> read(Lesson lesson, Language language) {
    List<LessonTexts.Statement> statements = new ArrayList<>();
    for (Exercise exercise : lesson.exercises()) {
      statement(lesson, exercise, language)
          .ifPresent(article -> statements.add(new LessonTexts.Statement(exercise, article)));
    }
    Optional<Quiz> quiz =
        reading(lesson.quiz(language), lesson, language, Macros.NONE).map(quizzes::read);
    ChapterMacros macros =
        new ChapterMacros(
            lesson,
            language,
            quiz.orElse(new Quiz(new SourceText(lesson.quiz(language), List.of()), List.of())),
            statements,
            problems);
    Optional<Article> chapter =
        reading(lesson.chapter(language), lesson, language, macros.all()).map(articles::read);
    boolean complete =
        chapter.isPresent() && quiz.isPresent() && statements.size() == lesson.exercises().size();
    return complete
        ? Optional.of(
            new LessonTexts(lesson, language, chapter.get(), quiz.get(), List.copyOf(statements)))
        : Optional.empty();
  }

  /** Notes source files that were moved or renamed since the lesson was run. */
  public void checkSources(Lesson lesson, Path root) {
    for (CapturedExample example :
        lesson.captured().map(CapturedLesson::examples).orElse(List.of())) {
      Path file = root.resolve(example.path());
      if (!Files.exists(file)) {
        problems.add(file, 0, "capture.stale", lesson.slug());
      }
    }
  }

  private Optional<Article> statement(Lesson lesson, Exercise exercise, Language language) {
    if (!Files.exists(exercise.skeleton())) {
      problems.add(exercise.skeleton(), 0, "file.missing");
    }
    return reading(exercise.statement(language), lesson, language, Macros.NONE).map(articles::read);
  }

  private Optional<Reading> reading(Path file, Lesson lesson, Language language, Macros macros) {
    try {
      SourceText text = SourceText.read(file);
      return Optional.of(new Reading(text, language, lesson.captured(), macros, problems));
    } catch (IOException e) {
      problems.add(file, 0, "file.missing");
      return Optional.empty();
    }
  }
}
