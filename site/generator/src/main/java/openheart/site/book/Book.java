package openheart.site.book;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openheart.lesson.Theme;
import openheart.site.cache.Memory;
import openheart.site.page.Addresses;
import openheart.site.page.Page;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;

/** Binds the chapters, the exercises and the glossary of one language into a book. */
public final class Book {
  private final Language language;
  private final Memory memory;
  private final Texts texts;

  /** Binds what is in {@code language}. */
  public Book(Language language, Memory memory) {
    this.language = language;
    this.memory = memory;
    this.texts = Texts.of(language);
  }

  /**
   * Returns the book.
   *
   * @param pages the site's pages, of which those that are read in order are taken
   * @param files the site's other files by their address, among them the figures
   */
  public byte[] bind(List<Page> pages, Map<String, byte[]> files) {
    List<Page> mine = pages.stream().filter(this::belongs).sorted(this::glossaryLast).toList();
    Map<String, String> places = new LinkedHashMap<>();
    for (Page page : mine) {
      places.put(page.path(), place(page));
    }
    Epub epub = new Epub(language.code(), texts.get("site.title"));
    epub.file(
        "book.css",
        "text/css",
        Template.resource("assets/css/book.css").getBytes(StandardCharsets.UTF_8));
    String heart = Template.resource("templates/heart.svg");
    String cover = Template.of("cover.svg").fill(texts, Map.of("heart", heart));
    epub.cover(cover.getBytes(StandardCharsets.UTF_8));
    epub.page("title.xhtml", texts.get("site.title"), title());
    List<BookPage.Body> bodies =
        mine.parallelStream()
            .map(
                page ->
                    memory.recall(
                        BookPage.Body.class,
                        () -> new BookPage(page, places).body(),
                        page.html(),
                        places.toString()))
            .toList();
    for (int i = 0; i < mine.size(); i++) {
      Page page = mine.get(i);
      if (page.kind().equals("exercise")) {
        epub.part(place(page), page.title(), bodies.get(i).xhtml());
      } else {
        epub.page(place(page), page.title(), bodies.get(i).xhtml());
      }
    }
    files.forEach(
        (address, bytes) -> {
          if (address.startsWith(language.code() + "/")
              && address.endsWith("." + Theme.LIGHT.id() + ".png")) {
            epub.file("files/" + address, "image/png", bytes);
          }
        });
    return epub.bytes(texts.html("book.contents"));
  }

  private String title() {
    return "<section class=\"title-page\"><h1>"
        + texts.html("site.title")
        + "</h1><p>"
        + texts.html("site.line")
        + "</p><p class=\"small\">"
        + texts.html("foot.line")
        + "</p><p class=\"small\">"
        + texts.html("foot.licence")
        + "</p></section>";
  }

  private boolean belongs(Page page) {
    return page.path().startsWith(language.code() + "/")
        && List.of("chapter", "exercise", "glossary").contains(page.kind());
  }

  private int glossaryLast(Page one, Page other) {
    String glossary = Addresses.glossary(language);
    return Boolean.compare(one.path().equals(glossary), other.path().equals(glossary));
  }

  /** es/broadcasting/index.html is pages/broadcasting.xhtml. */
  private static String place(Page page) {
    String name = page.path().replaceFirst("^\\w+/", "").replaceFirst("/index\\.html$", "");
    return "pages/" + name.replace('/', '-') + ".xhtml";
  }
}
