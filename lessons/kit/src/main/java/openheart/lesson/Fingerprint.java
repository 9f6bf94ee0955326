package openheart.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What a capture depends on, in a few characters: the project's own classes and texts, wherever
 * they were loaded from. A jar and the folder it was made of count as the same.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** The checksum of all files of the project beside these classes. */
  static String of(Class<?>... types) {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (Class<?> type : types) {
      add(home(type), sums);
    }
    List<String> lines = new ArrayList<>();
    sums.forEach((file, sum) -> lines.add(Long.toHexString(sum) + " " + file));
    return String.join("\n", lines) + "\n";
  }

  /** The folder or jar that a class comes from. */
  static Path home(Class<?> type) {
    try {
      URI home = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(home);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Path home, SortedMap<String, Long> sums) {
    try {
      if (Files.isDirectory(home)) {
        walk(home, home, sums);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        walk(jar.getPath("/"), home, sums);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(Path root, Path home, SortedMap<String, Long> sums) throws IOException {
    Path ours = root.resolve("openheart");
    if (!Files.exists(ours)) {
      // A library: its version is in its name.
      sums.put(home.getFileName().toString(), 0L);
      return;
    }
    try (Stream<Path> files = Files.walk(ours)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        sums.put(ours.relativize(file).toString().replace('\\', '/'), crc.getValue());
      }
    }
  }
}
