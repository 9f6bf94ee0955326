package openheart.site.page;

import java.util.ArrayList;
import java.util.List;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedLesson;
import openheart.site.script.Scripts;
import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.text.Language;

/** All pages of the site. */
public final class Pages {
  private final Project project;
  private final IndexPage indexes;
  private final ChapterPage chapters;
  private final ExercisePage exercises;
  private final SourcePage sources;

  /** Makes the pages of {@code project}; code is highlighted by {@code scripts}. */
  public Pages(Project project, Scripts scripts) {
    Frame frame = new Frame(project);
    this.project = project;
    indexes = new IndexPage(project, frame);
    chapters = new ChapterPage(project, frame);
    exercises = new ExercisePage(project, frame, scripts);
    sources = new SourcePage(project, frame, scripts);
  }

  /** Returns the pages that belong to no lesson. */
  public List<Page> common() {
    List<Page> pages = new ArrayList<>();
    PlainPages plain = new PlainPages(project);
    pages.add(plain.chooser());
    pages.add(plain.notFound());
    for (Language language : Language.values()) {
      pages.add(indexes.of(language));
    }
    return pages;
  }

  /** Returns the pages of one lesson in one language: chapter, exercises, source. */
  public List<Page> of(LessonTexts lesson) {
    List<Page> pages = new ArrayList<>();
    pages.add(chapters.of(lesson));
    lesson.statements().forEach(statement -> pages.add(exercises.of(lesson, statement)));
    for (String file : files(lesson.lesson())) {
      pages.add(sources.of(lesson.lesson(), file, lesson.language()));
    }
    return pages;
  }

  private static List<String> files(Lesson lesson) {
    return lesson.captured().map(CapturedLesson::examples).orElse(List.of()).stream()
        .map(CapturedExample::path)
        .distinct()
        .toList();
  }
}
