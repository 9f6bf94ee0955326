package openheart.site.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import openheart.site.cache.Memory;
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
  // Code, large formulas and whatever would give an answer away.
  private static final String UNSEARCHED =
      "pre, svg, script, template, .code-frame, .stemblock, .katex-html, annotation, .anchor,"
          + " .unseen, .place, .facts, .answers, .question-number, .turn, .quiz-score, figcaption"
          + " .path, .footnote";
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * What the script holds.
   *
   * @param pages each page's address and place
   * @param parts each part's page, anchor, title and text
   */
  private record Index(List<List<String>> pages, List<List<Object>> parts) {}

  /** A page's place in the course and what of it is searched. */
  private record Entry(String place, List<Part> parts) {}

  /** A part's anchor, title and text. */
  private record Part(String anchor, String title, String text) {}

  private final Language language;
  private final Texts texts;
  private final Memory memory;
  private final List<List<String>> pages = new ArrayList<>();
  private final List<List<Object>> parts = new ArrayList<>();

  /** Starts empty. */
  public SearchIndex(Language language, Memory memory) {
    this.language = language;
    this.memory = memory;
    this.texts = Texts.of(language);
  }

  /** Adds those of {@code all} that are in this language, in order. */
  public SearchIndex add(List<Page> all) {
    List<Page> mine =
        all.stream().filter(page -> page.path().startsWith(language.code() + "/")).toList();
    List<Entry> entries =
        mine.parallelStream()
            .map(page -> memory.recall(Entry.class, () -> entry(page), page.html()))
            .toList();
    for (int i = 0; i < mine.size(); i++) {
      add(mine.get(i), entries.get(i));
    }
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

  private void add(Page page, Entry entry) {
    if (!entry.parts().isEmpty()) {
      pages.add(List.of(page.path(), entry.place()));
    }
    for (Part part : entry.parts()) {
      parts.add(List.of(pages.size() - 1, part.anchor(), part.title(), part.text()));
    }
  }

  private Entry entry(Page page) {
    Element main = Jsoup.parse(page.html()).selectFirst("main");
    return switch (page.kind()) {
      case "index" -> new Entry("", List.of()); // It repeats what the chapters say.
      case "source" -> entry(page, texts.get("search.source", lesson(main)), "");
      case "exercise" -> {
        Element article = main.selectFirst("article");
        article.select("section").remove();
        yield entry(page, texts.get("search.exercise", lesson(main)), text(article));
      }
      default -> sections(page, main);
    };
  }

  private static String lesson(Element main) {
    return main.selectFirst(".place a").text();
  }

  private static Entry entry(Page page, String place, String text) {
    return new Entry(place, List.of(new Part("", page.title(), text)));
  }

  private static Entry sections(Page page, Element main) {
    List<Element> sections = main.select("section[id]").stream().toList();
    for (int i = sections.size() - 1; i >= 0; i--) {
      sections.get(i).remove(); // Innermost first, so that each keeps only its own text.
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", page.title(), text(main)));
    for (Element section : sections) {
      Element heading = section.selectFirst("h2, h3, h4");
      if (heading != null) {
        heading.select(".anchor").remove();
        heading.remove();
        parts.add(new Part(section.id(), heading.text(), text(section)));
      }
    }
    return new Entry(page.title(), parts);
  }

  private static String text(Element element) {
    element.select(UNSEARCHED).remove();
    element.select("h1").remove();
    return element.text();
  }
}
