package openheart.site.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openheart.site.adoc.TermLinks;
import openheart.site.glossary.Term;
import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The page of a chapter. */
final class ChapterPage {
  private final Template template = Template.of("chapter.html");
  private final Project project;
  private final Frame frame;
  private final Map<Language, TermLinks> terms = new EnumMap<>(Language.class);

  ChapterPage(Project project, Frame frame, List<CommonTexts> common) {
    this.project = project;
    this.frame = frame;
    common.forEach(it -> terms.put(it.language(), new TermLinks(it.glossary())));
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
    Element body = lesson.chapter().body().clone();
    String glossary = Page.toRoot(path) + Addresses.glossary(language);
    Set<Term> used = terms.get(language).apply(body, glossary);
    values.put("slug", slug);
    values.put("body", body.html());
    values.put("terms", used.stream().map(ChapterPage::preview).collect(Collectors.joining()));
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
            Contents.html(lesson.chapter().body(), texts.html("chapter.contents")),
            lesson.chapter().file().file());
    return frame.page(language, content);
  }

  /** What is shown where a word is pointed at. */
  private static String preview(Term term) {
    return "<template data-preview=\""
        + term.id()
        + "\"><p class=\"preview-title\">"
        + term.title()
        + "</p>"
        + term.definition()
        + "</template>";
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
