package openheart.checks;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import openheart.site.serve.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is downloaded to read a chapter from beginning to end, in thousands of bytes. */
@ExtendWith(InBrowser.class)
class WeightTest {
  private static final int TEXT = 60;
  private static final int PICTURE = 60;
  private static final int INTERACTIVE = 150;
  private static final int REST = 500;

  private final List<String> faults = new ArrayList<>();

  /** A file as it comes to the browser: text is compressed on the way, the rest already is. */
  private record File(String name, int bytes) {
    static File of(String name) {
      Path file = Site.folder().resolve(name);
      try {
        byte[] bytes = Files.readAllBytes(file);
        return new File(name, name.matches(".*[.](png|woff2)") ? bytes.length : zipped(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static int zipped(byte[] bytes) throws IOException {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(bytes);
      }
      return zipped.size();
    }

    boolean isInteractive() {
      return name.startsWith("assets/widgets");
    }
  }

  @Test
  void a_chapter_is_light(Tab tab) throws IOException {
    try (SiteServer server = SiteServer.start(Site.folder(), 0)) {
      String root = server.address().toString();
      tab.media("screen", "light");
      tab.width(1280);
      for (String page : Site.chapters()) {
        List<File> files = read(tab, root, page);
        most(page, TEXT, List.of(File.of(page)));
        files.stream()
            .filter(file -> file.name().endsWith(".png"))
            .forEach(picture -> most(picture.name(), PICTURE, List.of(picture)));
        most(
            page + ", its interactive figures",
            INTERACTIVE,
            files.stream().filter(File::isInteractive).toList());
        most(
            page + ", all the rest",
            REST,
            files.stream().filter(not(File::isInteractive)).toList());
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Returns what comes with a page that is scrolled to its end. */
  private static List<File> read(Tab tab, String root, String page) {
    tab.open(root + page);
    tab.run(
        "new Promise(end => { let at = 0; (function on() { scrollTo({top: at, behavior:"
            + " 'instant'}); at += 400; if (at > document.documentElement.scrollHeight) end(true);"
            + " else setTimeout(on, 10); })(); })");
    tab.until("document.querySelectorAll('[data-widget]:not(.alive)').length === 0");
    String seen = "[...document.images].filter(i => i.offsetParent !== null)";
    tab.run(seen + ".forEach(i => { i.loading = 'eager'; })"); // Who scrolls slowly sees them all.
    tab.until(seen + ".every(i => i.complete)");
    return tab.requests().stream()
        .filter(address -> address.startsWith(root))
        .map(address -> address.substring(root.length()).replaceFirst("[?#].*", ""))
        .distinct()
        .map(File::of)
        .toList();
  }

  private void most(String what, int kilo, List<File> files) {
    int bytes = files.stream().mapToInt(File::bytes).sum();
    if (bytes > 1000 * kilo) {
      faults.add(what + ": " + bytes + " bytes, where " + kilo + " kB are the most");
    }
  }
}
