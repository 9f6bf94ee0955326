package openheart.site.check;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openheart.site.page.Page;
import openheart.site.problem.Problems;
import openheart.site.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every link of the site that stays in it, and sees that nothing is loaded from outside.
 */
public final class LinkCheck {
  private final Set<String> files;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Problems problems;

  /** Checks against {@code files}, the addresses of all that the site holds beside pages. */
  public LinkCheck(Set<String> files, Problems problems) {
    this.files = new HashSet<>(files);
    this.problems = problems;
  }

  /** Checks all {@code pages}. */
  public void check(List<Page> pages) {
    Map<Page, Document> parsed = new HashMap<>();
    for (Page page : pages) {
      Document document = Jsoup.parse(page.html());
      parsed.put(page, document);
      files.add(page.path());
      Set<String> ids = new HashSet<>();
      for (String id : document.select("[id]").eachAttr("id")) {
        if (!ids.add(id)) {
          problem(page, "link.id-twice", id);
        }
      }
      anchors.put(page.path(), ids);
    }
    pages.forEach(page -> check(page, parsed.get(page)));
  }

  private void check(Page page, Document document) {
    for (Element element : document.select("[src], link[href]")) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      if (external(address)) {
        problem(page, "link.external", address);
      } else {
        follow(page, address);
      }
    }
    for (String address : document.select("a[href]").eachAttr("href")) {
      if (!external(address)) {
        follow(page, address);
      }
    }
  }

  private static boolean external(String address) {
    return address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
  }

  private void follow(Page page, String address) {
    int hash = address.indexOf('#');
    String file = hash < 0 ? address : address.substring(0, hash);
    String anchor = hash < 0 ? "" : address.substring(hash + 1);
    String target = file.isEmpty() ? page.path() : resolve(page.path(), file);
    boolean known = files.contains(target);
    boolean anchored = anchor.isEmpty() || anchors.getOrDefault(target, Set.of()).contains(anchor);
    if (!known || !anchored) {
      problem(page, "link.broken", address);
    }
  }

  private static String resolve(String from, String relative) {
    try {
      return URI.create("/" + from).resolve(relative).getPath().substring(1);
    } catch (IllegalArgumentException e) {
      return relative;
    }
  }

  private void problem(Page page, String kind, String value) {
    int line = 0;
    try {
      if (Files.exists(page.source())) {
        SourceText text = SourceText.read(page.source());
        String end = value.substring(value.indexOf('#') + 1).replaceFirst("\\.html$", "");
        line = text.lineOf(end);
      }
    } catch (java.io.IOException e) {
      // Without the text there is no line to name.
      line = 0;
    }
    Path file = page.source();
    problems.add(file, line, kind, value, page.path());
  }
}
