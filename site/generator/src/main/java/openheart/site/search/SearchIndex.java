package openheart.site.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import openheart.site.page.Addresses;
import openheart.site.page.Page;
import openheart.site.text.Language;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What the search of one language looks through, part by part: the sections of chapters and of
 * pages of their own, exercises as a whole, source files by their name. A page loads it as a
 * script, which works from a folder too, where nothing can be fetched.
 */
public final class SearchIndex {
  // Code, formulas and whatever would give an answer away.
  private static final String UNSEARCHED =
      "pre, svg, script, template, .code-frame, .katex, .anchor, .unseen, .place, .facts, .answers,"
          + " .turn, .quiz-score, figcaption .path, .footnote";
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * What the script holds.
   *
   * @param pages each page's address and place
   * @param parts each part's page, anchor, title and text
   */
  private record Index(List<List<String>> pages, List<List<Object>> parts) {}

  private final Language language;
  private final Texts texts;
  private final List<List<String>> pages = new ArrayList<>();
  private final List<List<Object>> parts = new ArrayList<>();

  /** Starts empty. */
  public SearchIndex(Language language) {
    this.language = language;
    this.texts = Texts.of(language);
  }

  /** Adds those of {@code all} that are in this language, in order. */
  public SearchIndex add(List<Page> all) {
    all.stream().filter(page -> page.path().startsWith(language.code() + "/")).forEach(this::add);
    return this;
  }

  /** Returns the address of the script. */
  public String path() {
    return Addresses.searchIndex(language);
  }

  /** Returns the script. */
  public String script() {
    return "openHeart.index(" + JSON.toJson(new Index(pages, parts)) + ");\n";
  }

  private void add(Page page) {
    Element main = Jsoup.parse(page.html()).selectFirst("main");
    switch (page.kind()) {
      case "index" -> {} // It repeats what the chapters say.
      case "source" -> page(page, texts.get("search.source", lesson(main)), page.title(), "");
      case "exercise" -> {
        Element article = main.selectFirst("article");
        article.select("section").remove();
        page(page, texts.get("search.exercise", lesson(main)), page.title(), text(article));
      }
      default -> sections(page, main, page.title());
    }
  }

  private static String lesson(Element main) {
    return main.selectFirst(".place a").text();
  }

  private void page(Page page, String place, String title, String text) {
    pages.add(List.of(page.path(), place));
    parts.add(List.of(pages.size() - 1, "", title, text));
  }

  private void sections(Page page, Element main, String title) {
    List<Element> sections = main.select("section[id]").stream().toList();
    for (int i = sections.size() - 1; i >= 0; i--) {
      sections.get(i).remove(); // Innermost first, so that each keeps only its own text.
    }
    page(page, title, title, text(main));
    for (Element section : sections) {
      Element heading = section.selectFirst("h2, h3, h4");
      if (heading != null) {
        heading.select(".anchor").remove();
        heading.remove();
        parts.add(List.of(pages.size() - 1, section.id(), heading.text(), text(section)));
      }
    }
  }

  private static String text(Element element) {
    element.select(UNSEARCHED).remove();
    element.select("h1").remove();
    return element.text();
  }
}
