package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openheart.site.serve.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each page of the site in a browser: nothing fails, nothing is out of anyone's reach. */
@ExtendWith(InBrowser.class)
class EveryPageTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;

  /** Whether axe judges every exercise and source file, or the first of each lesson. */
  private static final boolean ALL = "all".equals(System.getProperty("site.axe"));

  private final List<String> faults = new ArrayList<>();

  @Test
  void every_page_is_accessible_in_both_themes_and_fits_a_phone(Tab tab) throws IOException {
    try (SiteServer server = SiteServer.start(Site.folder(), 0)) {
      String root = server.address().toString();
      tab.speaks("de"); // Neither language, so that the page that chooses one is seen too.
      Set<String> judged = new HashSet<>();
      for (String page : Site.pages()) {
        tab.width(DESK);
        tab.media("screen", "light");
        open(tab, root, page);
        if (ALL || judged.add(likeOf(page))) {
          // A change of theme changes colours and nothing else.
          violations(tab, page + ", light", Axe.ALL_RULES);
          tab.media("screen", "dark");
          violations(tab, page + ", dark", Axe.COLOURS);
        }
        tab.width(PHONE);
        int wide = tab.run("document.documentElement.scrollWidth").getAsInt();
        if (wide > PHONE) {
          faults.add(page + ": " + wide + " px wide on a phone of " + PHONE);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_page_works_from_a_folder(Tab tab) {
    tab.width(DESK);
    tab.media("screen", "light");
    for (String page : Site.pages()) {
      open(tab, Site.folder().toUri().toString(), page);
    }
    assertThat(faults).isEmpty();
  }

  /** Opens a page, which must neither complain nor ask anything of anyone else. */
  private void open(Tab tab, String root, String page) {
    tab.open(root + page);
    tab.complaints().forEach(complaint -> faults.add(page + ": " + complaint));
    tab.requests().stream()
        .filter(address -> !address.startsWith(root) && !address.startsWith("data:"))
        .forEach(address -> faults.add(page + " asks for " + address));
  }

  /** What stands for a page: the lesson's exercises are alike, and so are its source files. */
  private static String likeOf(String page) {
    return page.replaceFirst("^(../[\\w-]+/(source/)?)[\\w-]+/index\\.html$", "$1*");
  }

  private void violations(Tab tab, String page, String rules) {
    Axe.violations(tab, "html", rules).forEach(violation -> faults.add(page + ": " + violation));
  }
}
