package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openheart.site.SiteBuild;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** The course's own site, built once for all that look at it. */
final class Site {
  private static final Path FOLDER = build();

  private Site() {}

  private static Path build() {
    Texts texts = Texts.of(Language.ofSystem());
    SiteBuild build = new SiteBuild(Path.of(System.getProperty("project.root")), texts, line -> {});
    try {
      assertThat(build.run()).map(problem -> problem.describe(texts)).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.site();
  }

  static Path folder() {
    return FOLDER;
  }

  /** Returns the files whose names end so, in order. */
  static List<Path> files(String end) {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the addresses of all pages within the site. */
  static List<String> pages() {
    return files(".html").stream()
        .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  /** Returns the addresses of the lessons' chapters. */
  static List<String> chapters() {
    return pages().stream()
        .filter(page -> Files.exists(FOLDER.resolve(page).resolveSibling("source")))
        .toList();
  }
}
