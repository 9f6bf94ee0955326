package openheart.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The last tables, in the README between two marks, which name the Java that ran them. */
final class Readme {

  private static final String BEGIN =
      "<!-- benchmark, Java " + Runtime.version().feature() + " -->";
  private static final String END = "<!-- end of benchmark -->";

  private Readme() {}

  static void replace(Path file, List<String> tables) throws IOException {
    List<String> before = Files.readAllLines(file);
    int begin = before.indexOf(BEGIN);
    int end = begin < 0 ? -1 : begin + before.subList(begin, before.size()).indexOf(END);
    if (end <= begin) {
      throw new IllegalStateException(file + " lacks the lines " + BEGIN + " and " + END);
    }
    List<String> after = new ArrayList<>(before.subList(0, begin + 1));
    after.addAll(tables);
    after.addAll(before.subList(end, before.size()));
    Files.write(file, after);
  }
}
