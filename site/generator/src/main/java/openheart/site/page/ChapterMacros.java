package openheart.site.page;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedFigure;
import openheart.lesson.CapturedLesson;
import openheart.lesson.Theme;
import openheart.site.adoc.BlockMacro;
import openheart.site.adoc.MacroCall;
import openheart.site.adoc.Macros;
import openheart.site.figure.Alive;
import openheart.site.figure.Interactive;
import openheart.site.problem.Problems;
import openheart.site.quiz.Quiz;
import openheart.site.quiz.QuizView;
import openheart.site.source.Lesson;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** What the block macros of a chapter put in their places. */
final class ChapterMacros {
  private final Lesson lesson;
  private final Language language;
  private final Quiz quiz;
  private final List<LessonTexts.Statement> statements;
  private final Problems problems;
  private final Texts texts;
  private final String path;

  ChapterMacros(
      Lesson lesson,
      Language language,
      Quiz quiz,
      List<LessonTexts.Statement> statements,
      Problems problems) {
    this.lesson = lesson;
    this.language = language;
    this.quiz = quiz;
    this.statements = statements;
    this.problems = problems;
    this.texts = Texts.of(language);
    this.path = Addresses.chapter(language, lesson.slug());
  }

  /** Returns the macros. */
  Macros all() {
    Map<String, BlockMacro> byName =
        Map.of(
            "example", this::example,
            "figure", this::figure,
            "interactive", this::interactive,
            "quiz", call -> new QuizView(texts).html(quiz),
            "exercises", call -> ExercisesView.html(statements, path, language));
    return new Macros(byName, List.of(lesson, quiz, statements));
  }

  private String example(MacroCall call) {
    if (lesson.captured().isEmpty()) {
      return ""; // Said once, for the lesson.
    }
    Optional<CapturedExample> example =
        lesson.captured().flatMap(captured -> captured.example(call.target()));
    if (example.isEmpty()) {
      List<String> names =
          lesson.captured().map(CapturedLesson::examples).orElse(List.of()).stream()
              .map(CapturedExample::name)
              .toList();
      problem(call, "example.missing", call.target(), String.join(", ", names));
      return "";
    }
    String source = Addresses.source(language, lesson, example.get().path());
    return ExampleView.html(example.get(), Page.toRoot(path) + source, texts);
  }

  private String figure(MacroCall call) {
    String alt = alt(call);
    if (lesson.captured().isEmpty()) {
      return "";
    }
    Optional<CapturedFigure> figure = drawnFigure(call);
    if (figure.isEmpty()) {
      problem(call, "figure.missing", call.target(), String.join(", ", figureNames()));
    }
    return figure.map(drawn -> FigureView.html(call, drawn, alt, "")).orElse("");
  }

  private boolean drawn(CapturedFigure figure) {
    for (Theme theme : Theme.values()) {
      if (!Files.exists(lesson.capture().resolve(figure.file(language.code(), theme)))) {
        return false;
      }
    }
    return true;
  }

  private String interactive(MacroCall call) {
    String alt = alt(call);
    Interactive interactive = Interactive.ALL.get(call.target());
    if (interactive == null) {
      return standIn(call, alt);
    }
    try {
      return "<figure class=\"interactive\" id=\"interactive-"
          + call.target()
          + "\""
          + Alive.attributes(lesson.slug(), call)
          + ">"
          + interactive.html(call, alt, texts)
          + call.caption().map(caption -> "<figcaption>" + caption + "</figcaption>").orElse("")
          + "</figure>";
    } catch (IllegalArgumentException e) {
      problem(call, "interactive.values", call.target(), e.getMessage());
      return "";
    }
  }

  /** A figure of the lesson stands where nothing moves. */
  private String standIn(MacroCall call, String alt) {
    if (lesson.captured().isEmpty()) {
      return "";
    }
    Optional<CapturedFigure> figure = drawnFigure(call);
    if (figure.isEmpty()) {
      List<String> names = new ArrayList<>(Interactive.ALL.keySet());
      names.addAll(figureNames());
      problem(call, "interactive.missing", call.target(), String.join(", ", names));
    }
    String alive = Alive.attributes(lesson.slug(), call);
    return figure.map(drawn -> FigureView.html(call, drawn, alt, alive)).orElse("");
  }

  private Optional<CapturedFigure> drawnFigure(MacroCall call) {
    return lesson
        .captured()
        .flatMap(captured -> captured.figure(call.target()))
        .filter(this::drawn);
  }

  private List<String> figureNames() {
    return lesson.captured().map(CapturedLesson::figures).orElse(List.of()).stream()
        .map(CapturedFigure::name)
        .toList();
  }

  private String alt(MacroCall call) {
    Optional<String> alt = call.attribute("alt");
    if (alt.isEmpty()) {
      problem(call, "alt.missing", call.name() + "::" + call.target());
    }
    return alt.orElse("");
  }

  private void problem(MacroCall call, String kind, Object... values) {
    problems.add(lesson.chapter(language), call.line(), kind, values);
  }
}
