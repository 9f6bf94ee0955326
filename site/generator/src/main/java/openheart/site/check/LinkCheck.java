package openheart.site.check;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import openheart.site.cache.Memory;
import openheart.site.page.Page;
import openheart.site.problem.Problems;
import openheart.site.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Follows every link of the site that stays in it, and sees that nothing is loaded from outside.
 */
public final class LinkCheck {
  /** What a page holds: the ids of its parts, what it loads, where it leads. */
  private record Links(List<String> ids, List<String> loaded, List<String> followed) {
    static Links of(Page page) {
      Document document = Jsoup.parse(page.html());
      return new Links(
          document.select("[id]").eachAttr("id"),
          document.select("[src], link[href]").stream()
              .map(it -> it.hasAttr("src") ? it.attr("src") : it.attr("href"))
              .toList(),
          document.select("a[href]").eachAttr("href"));
    }
  }

  private final Set<String> files;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Memory memory;
  private final Problems problems;

  /** Checks against {@code files}, the addresses of all that the site holds beside pages. */
  public LinkCheck(Set<String> files, Memory memory, Problems problems) {
    this.files = new HashSet<>(files);
    this.memory = memory;
    this.problems = problems;
  }

  /** Checks all {@code pages}. */
  public void check(List<Page> pages) {
    Map<String, Links> all =
        pages.parallelStream()
            .collect(
                Collectors.toMap(
                    Page::path,
                    page -> memory.recall(Links.class, () -> Links.of(page), page.html())));
    for (Page page : pages) {
      Links links = all.get(page.path());
      files.add(page.path());
      Set<String> ids = new HashSet<>();
      for (String id : links.ids()) {
        if (!ids.add(id)) {
          problem(page, "link.id-twice", id);
        }
      }
      anchors.put(page.path(), ids);
    }
    pages.forEach(page -> check(page, all.get(page.path())));
  }

  private void check(Page page, Links links) {
    for (String address : links.loaded()) {
      if (external(address)) {
        problem(page, "link.external", address);
      } else {
        follow(page, address);
      }
    }
    for (String address : links.followed()) {
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
