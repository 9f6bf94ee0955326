package openheart.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The last tables, in the README between two marks. */
final class Readme {

  private static final String BEGIN = "<!-- benchmark -->";
  private static final String END = "<!-- end of benchmark -->";

  private Readme() {}

  static void replace(Path file, List<String> tables) throws IOException {
    List<String> before = Files.readAllLines(file);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(file + " lacks the lines " + BEGIN + " and " + END);
    }
    List<String> after = new ArrayList<>(before.subList(0, begin + 1));
    after.addAll(tables);
    after.addAll(before.subList(end, before.size()));
    Files.write(file, after);
  }
}
