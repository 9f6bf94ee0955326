package openheart.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text file of the course, by lines.
 *
 * @param file its path
 * @param lines its lines, the first one being line 1
 */
public record SourceText(Path file, List<String> lines) {
  private static final Pattern INCLUDE = Pattern.compile("include::(.+)\\[.*]");

  /**
   * Reads {@code file} as UTF-8.
   *
   * @throws IOException if it can't be read
   */
  public static SourceText read(Path file) throws IOException {
    return new SourceText(file, Files.readString(file).lines().toList());
  }

  /** Returns the same file with other lines. */
  public SourceText with(List<String> others) {
    return new SourceText(file, List.copyOf(others));
  }

  /** Returns the number of the first line that {@code matches}, or 0. */
  public int lineWhere(Predicate<String> matches) {
    for (int i = 0; i < lines.size(); i++) {
      if (matches.test(lines.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Returns the number of the first line that contains {@code part}, or 0. */
  public int lineOf(String part) {
    return lineWhere(line -> line.contains(part));
  }

  /** Returns the texts of the files that AsciiDoc's {@code include} names, as far as they exist. */
  public String included() {
    return lines.stream()
        .map(INCLUDE::matcher)
        .filter(Matcher::matches)
        .map(include -> file.resolveSibling(include.group(1)))
        .filter(Files::isRegularFile)
        .map(SourceText::content)
        .collect(Collectors.joining("\u0000"));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the whole text. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
