package openheart.site.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openheart.site.adoc.TermLinks;
import openheart.site.cache.Memory;
import openheart.site.glossary.Glossary;
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
  private final Memory memory;
  private final Map<Language, Glossary> glossaries = new EnumMap<>(Language.class);

  /** A chapter's text with its words linked, what they mean, and its list of sections. */
  private record Body(String html, String previews, String contents) {}

  ChapterPage(Project project, Frame frame, List<CommonTexts> common, Memory memory) {
    this.project = project;
    this.frame = frame;
    this.memory = memory;
    common.forEach(it -> glossaries.put(it.language(), it.glossary()));
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
    Body body = body(lesson, Page.toRoot(path) + Addresses.glossary(language));
    values.put("slug", slug);
    values.put("body", body.html());
    values.put("terms", body.previews());
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
            body.contents(),
            lesson.chapter().file().file());
    return frame.page(language, content);
  }

  /** Links the chapter to the page at {@code address} wherever a word of the glossary comes up. */
  private Body body(LessonTexts lesson, String address) {
    Language language = lesson.language();
    Glossary words = glossaries.get(language);
    return memory.recall(
        Body.class,
        () -> {
          Element body = lesson.chapter().body();
          String contents = Contents.html(body, Texts.of(language).html("chapter.contents"));
          Set<Term> used = new TermLinks(words).apply(body, address);
          String previews = used.stream().map(ChapterPage::preview).collect(Collectors.joining());
          return new Body(body.html(), previews, contents);
        },
        lesson.chapter().html(),
        words.toString());
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
