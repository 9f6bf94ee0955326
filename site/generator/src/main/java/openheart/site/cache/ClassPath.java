package openheart.site.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code that runs, and the files that it brings. */
final class ClassPath {
  private ClassPath() {}

  /** Returns what changes with any compilation or library: each file's name, size and time. */
  static String fingerprint() {
    return ContentCache.hash(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .flatMap(ClassPath::files)
            .map(ClassPath::describe)
            .collect(Collectors.joining("\n")));
  }

  private static Stream<Path> files(Path entry) {
    if (!Files.exists(entry)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(entry)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
