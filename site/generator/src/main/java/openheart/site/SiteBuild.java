package openheart.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import openheart.lesson.CapturedFigure;
import openheart.lesson.CapturedLesson;
import openheart.lesson.Theme;
import openheart.site.adoc.ArticleReader;
import openheart.site.adoc.Asciidoc;
import openheart.site.adoc.Finish;
import openheart.site.adoc.QuizReader;
import openheart.site.book.Book;
import openheart.site.cache.ContentCache;
import openheart.site.cache.Memory;
import openheart.site.check.ChapterRules;
import openheart.site.check.LinkCheck;
import openheart.site.check.Parity;
import openheart.site.page.Addresses;
import openheart.site.page.Assets;
import openheart.site.page.CommonReader;
import openheart.site.page.CommonTexts;
import openheart.site.page.LessonReader;
import openheart.site.page.LessonTexts;
import openheart.site.page.Page;
import openheart.site.page.Pages;
import openheart.site.problem.Problem;
import openheart.site.problem.Problems;
import openheart.site.script.Scripts;
import openheart.site.search.SearchIndex;
import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** Builds the site from a project's chapters, captures and exercises, or says why it can't. */
public final class SiteBuild {
  private final Path root;
  private final Path target;
  private final Texts texts;
  private final Consumer<String> progress;

  /**
   * Prepares a build.
   *
   * @param root the project's folder
   * @param texts the language of the progress
   * @param progress takes a line for each thing that is begun
   */
  public SiteBuild(Path root, Texts texts, Consumer<String> progress) {
    this.root = root.toAbsolutePath().normalize();
    this.target = this.root.resolve("site/target");
    this.texts = texts;
    this.progress = progress;
  }

  /** Returns the folder of the finished site. */
  public Path site() {
    return target.resolve("site");
  }

  /**
   * Builds the site. With any problem it stays as it was.
   *
   * @return what is to be mended; nothing if the site was written
   * @throws IOException if a file can't be read or written
   */
  public List<Problem> run() throws IOException {
    progress.accept(texts.get("progress.start"));
    ContentCache cache = new ContentCache(target.resolve("cache"));
    Memory memory = Memory.in(cache);
    try (Asciidoc asciidoc = new Asciidoc(memory);
        Scripts scripts = new Scripts(cache)) {
      return run(asciidoc, scripts, memory);
    }
  }

  /** As {@link #run()}, by tools that are already started. */
  List<Problem> run(Asciidoc asciidoc, Scripts scripts, Memory memory) throws IOException {
    Problems problems = new Problems(root);
    Project project = Project.read(root, problems);
    if (project.lessons().isEmpty()) {
      return problems.list();
    }
    Map<String, byte[]> files = new TreeMap<>(Assets.all());
    List<CommonTexts> common =
        new CommonReader(project, asciidoc, new Finish(scripts), problems).read();
    List<LessonTexts> lessons = new ArrayList<>();
    for (Lesson lesson : project.lessons()) {
      progress.accept(texts.get("progress.lesson", lesson.planned().number(), lesson.slug()));
      lessons.addAll(versions(lesson, asciidoc, scripts, problems));
      copyFigures(lesson, files);
    }
    if (!problems.isEmpty()) {
      return problems.list();
    }
    List<Page> pages = new Pages(project, scripts, lessons, common, memory).all();
    for (Language language : Language.values()) {
      files.put(Addresses.book(language), new Book(language, memory).bind(pages, files));
    }
    progress.accept(texts.get("progress.links", pages.size()));
    new LinkCheck(files.keySet(), memory, problems).check(pages);
    if (problems.isEmpty()) {
      for (Language language : Language.values()) {
        SearchIndex index = new SearchIndex(language, memory).add(pages);
        files.put(index.path(), index.script().getBytes(StandardCharsets.UTF_8));
      }
      pages.forEach(it -> files.put(it.path(), it.html().getBytes(StandardCharsets.UTF_8)));
      Publication.publish(files, site());
      progress.accept(texts.get("progress.done", site()));
    }
    return problems.list();
  }

  /** The lesson in both languages, held against each other; none if a text is missing. */
  private List<LessonTexts> versions(
      Lesson lesson, Asciidoc asciidoc, Scripts scripts, Problems problems) {
    Finish finish = new Finish(scripts);
    LessonReader reader =
        new LessonReader(
            new ArticleReader(asciidoc, finish), new QuizReader(asciidoc, finish), problems);
    reader.checkSources(lesson, root);
    Optional<LessonTexts> spanish = reader.read(lesson, Language.ES);
    Optional<LessonTexts> english = reader.read(lesson, Language.EN);
    if (spanish.isEmpty() || english.isEmpty()) {
      return List.of();
    }
    List<LessonTexts> both = List.of(spanish.get(), english.get());
    both.forEach(new ChapterRules(problems)::check);
    new Parity(problems).check(spanish.get(), english.get());
    return both;
  }

  private static void copyFigures(Lesson lesson, Map<String, byte[]> files) throws IOException {
    for (CapturedFigure figure : lesson.captured().map(CapturedLesson::figures).orElse(List.of())) {
      for (Language language : Language.values()) {
        for (Theme theme : Theme.values()) {
          Path picture = lesson.capture().resolve(figure.file(language.code(), theme));
          if (Files.exists(picture)) {
            String name = "figures/" + figure.name() + "." + theme.id() + ".png";
            files.put(Addresses.picture(language, lesson, name), Files.readAllBytes(picture));
          }
        }
      }
    }
  }
}
