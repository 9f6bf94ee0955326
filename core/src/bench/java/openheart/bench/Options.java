package openheart.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param rows the workloads to run, by a part of their name
 * @param threads for every library
 * @param large whether to multiply matrices of 10,000 by 10,000 too
 * @param directory where the table and the libraries' native files go
 * @param readme the file that is to show the tables, if they are to be kept
 */
record Options(Pattern rows, int threads, boolean large, Path directory, Optional<Path> readme) {

  static Options read() {
    String rows = System.getProperty("bench", "");
    int threads = Integer.getInteger("bench.threads", Runtime.getRuntime().availableProcessors());
    boolean large = Boolean.getBoolean("bench.large");
    Path directory = Path.of(System.getProperty("bench.directory", "target"));
    Optional<Path> readme =
        Boolean.getBoolean("bench.keep")
            ? Optional.of(Path.of(System.getProperty("bench.readme")))
            : Optional.empty();
    return new Options(Pattern.compile(rows), threads, large, directory, readme);
  }

  boolean wants(String row) {
    return rows.matcher(row).find();
  }
}
