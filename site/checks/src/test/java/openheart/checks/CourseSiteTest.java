package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openheart.site.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The course's own site, whose links are followed as a browser would. */
class CourseSiteTest {
  private static final Pattern CSS_URL = Pattern.compile("url\\(([^)]*)\\)|@import");

  private final Path site = Site.folder();
  private final List<Path> pages = Site.files(".html");

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
    Map<Path, Set<String>> anchors = new HashMap<>();
    for (Path page : pages) {
      anchors.put(page, Set.copyOf(Jsoup.parse(page).select("[id]").eachAttr("id")));
    }
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Path page : pages) {
      for (Element link : Jsoup.parse(page).select("a[href], link[href], [src]")) {
        String address = link.attr(link.hasAttr("src") ? "src" : "href");
        if (!address.startsWith("https:")) {
          followed++;
          if (!leads(page, address, anchors)) {
            broken.add(site.relativize(page) + ": " + address);
          }
        }
      }
    }
    assertThat(followed).isGreaterThan(500);
    assertThat(broken).isEmpty();
  }

  private boolean leads(Path page, String address, Map<Path, Set<String>> anchors) {
    String[] part = address.split("#", 2);
    Path file = part[0].isEmpty() ? page : page.getParent().resolve(part[0]).normalize();
    return Files.isRegularFile(file)
        && file.startsWith(site)
        && (part.length == 1 || part[1].isEmpty() || anchors.get(file).contains(part[1]));
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
    List<Path> styles = Site.files(".css");
    assertThat(styles).isNotEmpty();
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
  void every_page_says_what_it_may_run_and_holds_no_script_but_the_one_that_its_policy_names()
      throws Exception {
    int within = 0;
    for (Path page : pages) {
      Document document = Jsoup.parse(page);
      String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertThat(policy).as(page.toString()).startsWith("default-src 'none'; script-src '");
      for (Element script : document.select("script:not([src])")) {
        within++;
        byte[] digest =
            MessageDigest.getInstance("SHA-256")
                .digest(script.data().getBytes(StandardCharsets.UTF_8));
        assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
      }
      for (Element element : document.getAllElements()) {
        assertThat(element.attributes().asList())
            .as(page + ": " + element.tagName())
            .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      }
    }
    assertThat(within).as("scripts within pages: that of 404.html").isEqualTo(1);
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
