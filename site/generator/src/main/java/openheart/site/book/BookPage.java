package openheart.site.book;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import openheart.lesson.Theme;
import openheart.site.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A page of the site turned into one of the book: what moves or leads out of it is gone. */
final class BookPage {
  private static final String SITE_ONLY =
      "script, template, button, input, .anchor, .turn, .facts, .letters, .quiz-score, .place,"
          + " .katex-html, .entry-lesson, [hidden]";

  /** A page's content as XHTML. */
  record Body(String xhtml) {}

  private final Page page;
  private final Map<String, String> places;

  /** Takes {@code page}; {@code places} tells where pages of the site stand in the book. */
  BookPage(Page page, Map<String, String> places) {
    this.page = page;
    this.places = places;
  }

  /** Returns its content. */
  Body body() {
    Document document = Jsoup.parse(page.html());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element article = document.selectFirst("article");
    article.select(SITE_ONLY).remove();
    article.select(".only-" + Theme.DARK.id()).remove();
    for (Element formula : article.select(".katex")) {
      Element math = formula.selectFirst("math");
      math.attr("xmlns", "http://www.w3.org/1998/Math/MathML");
      math.select("annotation").remove();
      formula.replaceWith(math);
    }
    article.select("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    article.select("[tabindex]").removeAttr("tabindex");
    article.select("img").removeAttr("loading");
    for (Element image : article.select("img")) {
      image.attr("src", up() + "files/" + resolve(image.attr("src")));
    }
    for (Element link : article.select("a[href]")) {
      link(link);
    }
    return new Body(article.outerHtml());
  }

  private void link(Element link) {
    String address = link.attr("href");
    if (address.startsWith("#") || address.matches("[a-z]+:.*")) {
      return;
    }
    String[] part = address.split("#", 2);
    Optional<String> place = Optional.ofNullable(places.get(resolve(part[0])));
    if (place.isPresent()) {
      link.attr("href", up() + place.get() + (part.length > 1 ? "#" + part[1] : ""));
    } else {
      link.unwrap();
    }
  }

  private String up() {
    String place = places.get(page.path());
    return "../".repeat((int) place.chars().filter(c -> c == '/').count());
  }

  private String resolve(String relative) {
    return URI.create("/" + page.path()).resolve(relative).getPath().substring(1);
  }
}
