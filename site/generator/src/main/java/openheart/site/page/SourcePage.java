package openheart.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import openheart.site.script.ScriptException;
import openheart.site.script.Scripts;
import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;

/** The page of a source file: the whole of what the examples show parts of. */
final class SourcePage {
  private final Template template = Template.of("source.html");
  private final Project project;
  private final Frame frame;
  private final Scripts scripts;

  SourcePage(Project project, Frame frame, Scripts scripts) {
    this.project = project;
    this.frame = frame;
    this.scripts = scripts;
  }

  /** Shows the file at {@code file} in the project. */
  Page of(Lesson lesson, String file, Language language) {
    Texts texts = Texts.of(language);
    String path = Addresses.source(language, lesson, file);
    Path source = project.root().resolve(file);
    String name = source.getFileName().toString();
    Map<String, String> values =
        Map.of(
            "lesson", Html.escape(lesson.planned().title(language)),
            "lesson-path", Page.toRoot(path) + Addresses.chapter(language, lesson.slug()),
            "slug", lesson.slug(),
            "name", Html.escape(name),
            "file", Html.path(file),
            "code", NumberedLines.html(highlighted(source)));
    Frame.Content content =
        new Frame.Content(
            path,
            Addresses.source(language.other(), lesson, file),
            "source",
            name,
            texts.get("source.description", name, lesson.planned().title(language)),
            lesson.slug(),
            template.fill(texts, values),
            "",
            source);
    return frame.page(language, content);
  }

  private String highlighted(Path source) {
    try {
      return scripts.highlight(Files.readString(source).strip(), "java");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ScriptException e) {
      throw new IllegalStateException("highlight.js knows Java", e);
    }
  }
}
