package openheart.bench;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param rows the workloads to run, by a part of their name
 * @param threads for every library
 * @param large whether to multiply matrices of 10,000 by 10,000 too
 * @param directory where the table and the libraries' native files go
 */
record Options(Pattern rows, int threads, boolean large, Path directory) {

  static Options read() {
    String rows = System.getProperty("bench", "");
    int threads = Integer.getInteger("bench.threads", Runtime.getRuntime().availableProcessors());
    boolean large = !System.getProperty("bench.large", "false").equals("false");
    Path directory = Path.of(System.getProperty("bench.directory", "target"));
    return new Options(Pattern.compile(rows), threads, large, directory);
  }

  boolean wants(String row) {
    return rows.matcher(row).find();
  }
}
