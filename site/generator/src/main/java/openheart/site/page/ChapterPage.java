package openheart.site.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;

/** The page of a chapter. */
final class ChapterPage {
  private final Template template = Template.of("chapter.html");
  private final Project project;
  private final Frame frame;

  ChapterPage(Project project, Frame frame) {
    this.project = project;
    this.frame = frame;
  }

  Page of(LessonTexts lesson) {
    Language language = lesson.language();
    Texts texts = Texts.of(language);
    String slug = lesson.lesson().slug();
    String path = Addresses.chapter(language, slug);
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "place",
        texts.html(
            "lesson.place", lesson.lesson().planned().number(), project.course().lessons().size()));
    values.put("title", lesson.chapter().title());
    values.put("description", Html.escape(lesson.chapter().description()));
    values.put("facts", facts(lesson, texts));
    values.put("body", lesson.chapter().body().html());
    values.put("turn", turn(lesson.lesson(), language, Page.toRoot(path)));
    Frame.Content content =
        new Frame.Content(
            path,
            Addresses.chapter(language.other(), slug),
            "chapter",
            Jsoup.parse(lesson.chapter().title()).text(),
            lesson.chapter().description(),
            slug,
            template.fill(texts, values),
            Contents.html(lesson.chapter().body(), texts));
    return new Page(path, frame.html(language, content), lesson.chapter().file().file());
  }

  private static String facts(LessonTexts lesson, Texts texts) {
    int examples = lesson.chapter().calls("example").size();
    int exercises = lesson.statements().size();
    StringBuilder facts = new StringBuilder();
    lesson
        .chapter()
        .minutes()
        .ifPresent(it -> facts.append(fact(texts.count("chapter.minutes", it))));
    facts.append(fact(texts.count("chapter.examples", examples)));
    facts.append(fact(texts.count("chapter.questions", lesson.quiz().questions().size())));
    facts.append(fact(texts.count("chapter.exercises", exercises)));
    facts.append(fact(texts.count("points", lesson.lesson().points())));
    return facts.toString();
  }

  private static String fact(String text) {
    return "<li>" + Html.escape(text) + "</li>";
  }

  private String turn(Lesson lesson, Language language, String root) {
    Texts texts = Texts.of(language);
    String back = project.before(lesson).map(it -> link("prev", it, language, root)).orElse("");
    Optional<Lesson> after = project.after(lesson);
    String on = after.map(it -> link("next", it, language, root)).orElse("");
    String home = root + Addresses.index(language);
    String all =
        "<a class=\"turn-all\" href=\""
            + home
            + "\"><span>"
            + texts.html("turn.all")
            + "</span></a>";
    return back + (after.isPresent() && !back.isEmpty() ? "" : all) + on;
  }

  private static String link(String way, Lesson lesson, Language language, String root) {
    return "<a class=\"turn-"
        + way
        + "\" rel=\""
        + way
        + "\" href=\""
        + root
        + Addresses.chapter(language, lesson.slug())
        + "\"><small>"
        + Texts.of(language).html("turn." + way)
        + "</small><span>"
        + Html.escape(lesson.planned().title(language))
        + "</span></a>";
  }
}
