package openheart.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openheart.site.problem.Problem;
import openheart.site.text.Language;
import openheart.site.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds the course's own site, and follows its links as a browser would. */
class CourseSiteTest {
  private static final Pattern CSS_URL = Pattern.compile("url\\(([^)]*)\\)|@import");

  private static Path site;
  private static List<Path> pages;

  @BeforeAll
  static void build() throws IOException {
    Path root = Path.of(System.getProperty("project.root"));
    Texts texts = Texts.of(Language.ofSystem());
    SiteBuild build = new SiteBuild(root, texts, line -> {});
    List<Problem> problems = build.run();
    assertThat(problems).map(problem -> problem.describe(texts)).isEmpty();
    site = build.site();
    pages = files(".html");
  }

  private static List<Path> files(String end) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  @Test
  void it_has_a_page_for_every_chapter_and_exercise_in_both_languages() {
    Set<String> names = new TreeSet<>();
    pages.forEach(page -> names.add(site.relativize(page).toString().replace('\\', '/')));
    assertThat(names)
        .contains(
            "index.html",
            "404.html",
            "es/index.html",
            "en/index.html",
            "es/broadcasting/index.html",
            "en/broadcasting/index.html",
            "es/broadcasting/broadcast-add/index.html",
            "en/broadcasting/broadcast-add/index.html");
    assertThat(names.stream().filter(it -> it.startsWith("es/")).map(it -> it.substring(2)))
        .containsExactlyElementsOf(
            names.stream().filter(it -> it.startsWith("en/")).map(it -> it.substring(2)).toList());
  }

  @Test
  void every_interactive_figure_can_come_to_life() throws IOException {
    int figures = 0;
    for (Path page : pages) {
      Document document = Jsoup.parse(page);
      for (Element figure : document.select("figure[id^=interactive-]")) {
        figures++;
        assertThat(figure.attributes().hasKey("data-widget"))
            .as(site.relativize(page) + " " + figure.id())
            .isTrue();
        assertThat(document.select("script[src$=assets/widgets.js]")).hasSize(1);
      }
    }
    assertThat(figures).isPositive();
  }

  @Test
  void every_relative_link_leads_to_a_file_and_every_anchor_to_an_element() throws IOException {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Path page : pages) {
      Document document = Jsoup.parse(page);
      for (Element link : document.select("a[href], link[href], [src]")) {
        String address = link.attr(link.hasAttr("src") ? "src" : "href");
        if (!address.startsWith("https:")) {
          followed++;
          if (!leads(page, document, address)) {
            broken.add(site.relativize(page) + ": " + address);
          }
        }
      }
    }
    assertThat(followed).isGreaterThan(500);
    assertThat(broken).isEmpty();
  }

  private static boolean leads(Path page, Document document, String address) throws IOException {
    String[] part = address.split("#", 2);
    Path file = part[0].isEmpty() ? page : page.getParent().resolve(part[0]).normalize();
    if (!Files.isRegularFile(file) || !file.startsWith(site)) {
      return false;
    }
    Document target = file.equals(page) ? document : Jsoup.parse(file);
    return part.length == 1 || part[1].isEmpty() || target.getElementById(part[1]) != null;
  }

  @Test
  void nothing_is_loaded_from_elsewhere() throws IOException {
    for (Path page : pages) {
      for (Element element : Jsoup.parse(page).select("[src], link[href]")) {
        assertThat(element.attr("src") + element.attr("href"))
            .doesNotContain(":")
            .doesNotMatch("//.*");
      }
    }
    int fonts = 0;
    List<Path> styles = files(".css");
    assertThat(styles).hasSize(2);
    for (Path style : styles) {
      Matcher url = CSS_URL.matcher(Files.readString(style));
      while (url.find()) {
        fonts++;
        assertThat(style.getParent().resolve(url.group(1))).isRegularFile();
      }
    }
    assertThat(fonts).isGreaterThan(10);
  }

  @Test
  void a_chapter_page_is_small() throws IOException {
    for (Language language : Language.values()) {
      Path page = site.resolve(language.code() + "/broadcasting/index.html");
      assertThat(gzipped(page)).as(page + ", gzipped").isLessThan(60 * 1024);
    }
  }

  private static int gzipped(Path file) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
