package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import openheart.site.serve.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each page of the site in a browser: nothing fails, nothing is out of anyone's reach. */
@ExtendWith(InBrowser.class)
class EveryPageTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private final List<String> faults = new ArrayList<>();

  @Test
  void every_page_is_accessible_in_both_themes_and_fits_a_phone(Tab tab) throws IOException {
    try (SiteServer server = SiteServer.start(Site.folder(), 0)) {
      String root = server.address().toString();
      tab.speaks("de"); // Neither language, so that the page that chooses one is seen too.
      Axe axe = new Axe();
      for (String page : Site.pages()) {
        tab.width(DESK);
        tab.media("screen", "light");
        open(tab, root, page);
        axe.faults(tab).forEach(fault -> faults.add(page + ", " + fault));
        tab.width(PHONE);
        int wide = tab.run("document.documentElement.scrollWidth").getAsInt();
        if (wide > PHONE) {
          faults.add(page + ": " + wide + " px wide on a phone of " + PHONE);
        }
      }
    }
    nothingIsWrong();
  }

  @Test
  void every_page_works_from_a_folder(Tab tab) {
    tab.width(DESK);
    tab.media("screen", "light");
    for (String page : Site.pages()) {
      open(tab, Site.folder().toUri().toString(), page);
    }
    nothingIsWrong();
  }

  /** Opens a page, which must neither complain nor ask anything of anyone else. */
  private void open(Tab tab, String root, String page) {
    tab.open(root + page);
    tab.complaints().forEach(complaint -> faults.add(page + ": " + complaint));
    tab.requests().stream()
        .filter(address -> !address.startsWith(root) && !address.startsWith("data:"))
        .forEach(address -> faults.add(page + " asks for " + address));
  }

  private void nothingIsWrong() {
    assertThat(faults).withFailMessage(() -> String.join("\n", faults)).isEmpty();
  }
}
