package openheart.site.page;

import java.util.ArrayList;
import java.util.List;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedLesson;
import openheart.site.cache.Memory;
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
  private final GlossaryPage glossary;
  private final List<LessonTexts> lessons;
  private final ArticlePage articles;
  private final List<CommonTexts> common;

  /**
   * Makes the pages of a project.
   *
   * @param project the project
   * @param scripts highlights code
   * @param lessons every lesson in each language
   * @param common the texts of no lesson in each language
   * @param memory keeps what chapters were made into
   */
  public Pages(
      Project project,
      Scripts scripts,
      List<LessonTexts> lessons,
      List<CommonTexts> common,
      Memory memory) {
    Frame frame = new Frame(project, Outline.of(lessons));
    this.project = project;
    this.lessons = lessons;
    this.common = common;
    articles = new ArticlePage(frame);
    glossary = new GlossaryPage(project, frame);
    indexes = new IndexPage(project, frame);
    chapters = new ChapterPage(project, frame, common, memory);
    exercises = new ExercisePage(project, frame, scripts);
    sources = new SourcePage(project, frame, scripts);
  }

  /** Returns all pages. */
  public List<Page> all() {
    List<Page> pages = common();
    lessons.parallelStream().map(this::of).toList().forEach(pages::addAll);
    return pages;
  }

  private List<Page> common() {
    List<Page> pages = new ArrayList<>();
    PlainPages plain = new PlainPages(project);
    pages.add(plain.chooser());
    pages.add(plain.notFound());
    for (Language language : Language.values()) {
      pages.add(indexes.of(language));
    }
    for (CommonTexts texts : common) {
      pages.add(glossary.of(texts.glossary()));
      pages.add(articles.of("teach", texts.teaching(), texts.language()));
    }
    return pages;
  }

  /** Chapter, exercises, source. */
  private List<Page> of(LessonTexts lesson) {
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
