package openheart.site.page;

import java.util.Map;
import openheart.site.adoc.Article;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;

/** The page of a text that belongs to no lesson. */
final class ArticlePage {
  private final Template template = Template.of("article.html");
  private final Frame frame;

  ArticlePage(Frame frame) {
    this.frame = frame;
  }

  /** Shows {@code article} at the address of the texts named {@code name}. */
  Page of(String name, Article article, Language language) {
    Texts texts = Texts.of(language);
    String path = Addresses.text(language, name);
    Map<String, String> values =
        Map.of(
            "title", article.title(),
            "description", Html.escape(article.description()),
            "body", article.html());
    Frame.Content content =
        new Frame.Content(
            path,
            Addresses.text(language.other(), name),
            "article",
            Jsoup.parse(article.title()).text(),
            article.description(),
            "",
            template.fill(texts, values),
            Contents.html(article.body(), texts.html("contents.page")),
            article.file().file());
    return frame.page(language, content);
  }
}
