package openheart.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a finished site in its place, whole: whoever reads the old one meanwhile keeps it. */
final class Publication {
  private Publication() {}

  /** Writes {@code files}, by address, to the folder {@code site} in place of what is there. */
  static void publish(Map<String, byte[]> files, Path site) throws IOException {
    Files.createDirectories(site.getParent());
    Path fresh = Files.createTempDirectory(site.getParent(), "site-new-");
    Path old = Files.createTempDirectory(site.getParent(), "site-old-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = fresh.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      if (Files.exists(site)) {
        Files.move(site, old.resolve("site"));
      }
      Files.move(fresh, site);
    } finally {
      delete(fresh);
      delete(old);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
