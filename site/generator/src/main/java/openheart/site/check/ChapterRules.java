package openheart.site.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedLesson;
import openheart.site.adoc.Article;
import openheart.site.adoc.Heading;
import openheart.site.adoc.MacroCall;
import openheart.site.page.LessonTexts;
import openheart.site.problem.Problems;

/** What every chapter and every exercise has. */
public final class ChapterRules {
  private static final List<String> SECTIONS =
      List.of(
          "objectives",
          "prerequisites",
          "question",
          "mistakes",
          "pytorch",
          "quiz",
          "exercises",
          "summary",
          "reading");
  private static final int FIGURES = 2;
  private static final int QUESTIONS = 5;
  private static final int HINTS = 3;

  private final Problems problems;

  /** Notes what is missing in {@code problems}. */
  public ChapterRules(Problems problems) {
    this.problems = problems;
  }

  /** Checks one lesson in one language. */
  public void check(LessonTexts lesson) {
    Article chapter = lesson.chapter();
    Set<String> ids = chapter.headings().stream().map(Heading::id).collect(Collectors.toSet());
    SECTIONS.stream()
        .filter(id -> !ids.contains(id))
        .forEach(id -> problem(chapter, "rules.section", id));
    int figures = chapter.calls("figure").size();
    require(figures >= FIGURES, chapter, "rules.figures", figures);
    require(!chapter.calls("interactive").isEmpty(), chapter, "rules.interactive");
    require(chapter.calls("quiz").size() == 1, chapter, "rules.quiz");
    require(chapter.calls("exercises").size() == 1, chapter, "rules.exercises");
    require(!chapter.description().isBlank(), chapter, "rules.description");
    require(chapter.minutes().isPresent(), chapter, "rules.time");
    unshown(lesson).forEach(name -> problem(chapter, "rules.unshown", name));
    int questions = lesson.quiz().questions().size();
    if (questions < QUESTIONS) {
      problems.add(lesson.quiz().file().file(), 0, "rules.questions", questions);
    }
    for (LessonTexts.Statement statement : lesson.statements()) {
      long hints =
          statement.article().headings().stream()
              .filter(it -> it.id().matches("hint-[123]"))
              .count();
      require(hints == HINTS, statement.article(), "rules.hints", hints);
    }
  }

  /**
   * The examples that ran for nothing. A call of none that exists is a slip in one of their names.
   */
  private static List<String> unshown(LessonTexts lesson) {
    List<String> examples =
        lesson.lesson().captured().map(CapturedLesson::examples).orElse(List.of()).stream()
            .map(CapturedExample::name)
            .toList();
    List<String> shown = lesson.chapter().calls("example").stream().map(MacroCall::target).toList();
    return examples.containsAll(shown)
        ? examples.stream().filter(name -> !shown.contains(name)).toList()
        : List.of();
  }

  private void require(boolean holds, Article article, String kind, Object... values) {
    if (!holds) {
      problem(article, kind, values);
    }
  }

  private void problem(Article article, String kind, Object... values) {
    problems.add(article.file().file(), 0, kind, values);
  }
}
