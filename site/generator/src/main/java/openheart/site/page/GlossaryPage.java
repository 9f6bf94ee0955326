package openheart.site.page;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import openheart.site.glossary.Glossary;
import openheart.site.glossary.Term;
import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;

/** The page of the course's words. */
final class GlossaryPage {
  private final Template template = Template.of("glossary.html");
  private final Project project;
  private final Frame frame;

  GlossaryPage(Project project, Frame frame) {
    this.project = project;
    this.frame = frame;
  }

  Page of(Glossary glossary) {
    Language language = glossary.language();
    Texts texts = Texts.of(language);
    String path = Addresses.glossary(language);
    StringBuilder letters = new StringBuilder();
    StringBuilder terms = new StringBuilder();
    String letter = "";
    for (Term term : glossary.sorted()) {
      String first = letter(term);
      if (!first.equals(letter)) {
        letter = first;
        letters.append("<li><a href=\"#" + term.id() + "\">" + first + "</a></li>");
      }
      terms.append(entry(term, path, language));
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", glossary.title());
    values.put("description", Html.escape(glossary.description()));
    values.put("letters", letters.toString());
    values.put("terms", terms.toString());
    Frame.Content content =
        new Frame.Content(
            path,
            Addresses.glossary(language.other()),
            "glossary",
            Jsoup.parse(glossary.title()).text(),
            glossary.description(),
            "",
            template.fill(texts, values),
            "",
            glossary.file().file());
    return frame.page(language, content);
  }

  /** The letter that the word stands under: that of "época" is E. */
  private static String letter(Term term) {
    String title = Normalizer.normalize(Jsoup.parse(term.title()).text(), Normalizer.Form.NFD);
    return title.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private String entry(Term term, String path, Language language) {
    String title = term.id() + "-title";
    return "<section class=\"entry\" id=\""
        + term.id()
        + "\" aria-labelledby=\""
        + title
        + "\"><h2 id=\""
        + title
        + "\">"
        + term.title()
        + "</h2><div>"
        + term.definition()
        + lesson(term, path, language)
        + "</div></section>";
  }

  private String lesson(Term term, String path, Language language) {
    return project.lessons().stream()
        .filter(lesson -> lesson.slug().equals(term.lesson()))
        .findFirst()
        .map(lesson -> link(lesson, path, language))
        .orElse("");
  }

  private static String link(Lesson lesson, String path, Language language) {
    return "<p class=\"entry-lesson\"><a href=\""
        + Page.toRoot(path)
        + Addresses.chapter(language, lesson.slug())
        + "\">"
        + Texts.of(language)
            .html("glossary.lesson", lesson.planned().number(), lesson.planned().title(language))
        + "</a></p>";
  }
}
