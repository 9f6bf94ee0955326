package openheart.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openheart.site.script.ScriptException;
import openheart.site.script.Scripts;
import openheart.site.source.Exercise;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The page of an exercise: what is to be done, where to begin, how to run it, and hints. */
final class ExercisePage {
  private final Template template = Template.of("exercise.html");
  private final Project project;
  private final Frame frame;
  private final Scripts scripts;

  ExercisePage(Project project, Frame frame, Scripts scripts) {
    this.project = project;
    this.frame = frame;
    this.scripts = scripts;
  }

  Page of(LessonTexts lesson, LessonTexts.Statement statement) {
    Language language = lesson.language();
    Texts texts = Texts.of(language);
    Exercise exercise = statement.exercise();
    String path = Addresses.exercise(language, exercise);
    String root = Page.toRoot(path);
    int number = lesson.statements().indexOf(statement) + 1;
    Element body = statement.article().body();
    String hints = hints(body, texts);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("place", texts.html("exercise.place", number, lesson.statements().size()));
    values.put("lesson", Html.escape(lesson.lesson().planned().title(language)));
    values.put("lesson-path", root + Addresses.chapter(language, exercise.lesson()) + "#exercises");
    values.put("title", statement.article().title());
    values.put("name", exercise.name());
    values.put("points", Html.escape(texts.count("points", exercise.points())));
    values.put("body", body.html());
    values.put("file", Html.path(file(exercise)));
    values.put("skeleton", skeleton(exercise));
    values.put("slug", exercise.lesson());
    values.put("hints", hints);
    values.put("turn", turn(lesson, number, root));
    Frame.Content content =
        new Frame.Content(
            path,
            Addresses.exercise(language.other(), exercise),
            "exercise",
            Jsoup.parse(statement.article().title()).text(),
            firstSentence(body),
            exercise.lesson(),
            template.fill(texts, values),
            "",
            statement.article().file().file());
    return frame.page(language, content);
  }

  /** What search engines show of the page. */
  private static String firstSentence(Element body) {
    Element paragraph = body.selectFirst("p").clone();
    paragraph.select(".katex-html, annotation").remove();
    return paragraph.text().replaceFirst("(?<=[.:;?!])\\s.*", "");
  }

  /** Takes the hints out of {@code body} and returns them, each to be unfolded. */
  private static String hints(Element body, Texts texts) {
    StringBuilder html = new StringBuilder();
    int number = 0;
    for (Element section : body.select("> section[id^=hint-]")) {
      number++;
      Element heading = section.selectFirst("h2");
      heading.select("a.anchor").remove();
      String label = texts.html("exercise.hint", number);
      String title = heading.html().strip();
      html.append("<details class=\"hint\" id=\"" + section.id() + "\"><summary><span>" + label)
          .append("</span> " + (title.equals(label) ? "" : title) + "</summary><div>");
      heading.remove();
      html.append(section.html()).append("</div></details>");
      section.remove();
    }
    return html.toString();
  }

  private String file(Exercise exercise) {
    return project.root().relativize(exercise.skeleton()).toString().replace('\\', '/');
  }

  private String skeleton(Exercise exercise) {
    try {
      return scripts.highlight(Files.readString(exercise.skeleton()).strip(), "java");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ScriptException e) {
      throw new IllegalStateException("highlight.js knows Java", e);
    }
  }

  private static String turn(LessonTexts lesson, int number, String root) {
    Language language = lesson.language();
    List<LessonTexts.Statement> all = lesson.statements();
    String back = number > 1 ? link("prev", all.get(number - 2), language, root) : "";
    String on = number < all.size() ? link("next", all.get(number), language, root) : "";
    return back + on;
  }

  private static String link(
      String way, LessonTexts.Statement statement, Language language, String root) {
    return "<a class=\"turn-"
        + way
        + "\" rel=\""
        + way
        + "\" href=\""
        + root
        + Addresses.exercise(language, statement.exercise())
        + "\"><small>"
        + Texts.of(language).html("turn." + way + "-exercise")
        + "</small><span>"
        + statement.article().title()
        + "</span></a>";
  }
}
