package openheart.exercise;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a report to the learner, and keeps it for other programs. */
final class Reports {
  private Reports() {}

  /** Prints the report; writes report.json and report.md where Maven builds. */
  static void publish(Report report, PrintStream out) {
    Language language = Language.current();
    out.println(ConsoleReport.print(report, language));
    out.flush();
    Path target = Path.of(System.getProperty("basedir", ""), "target");
    try {
      Files.createDirectories(target);
      Files.writeString(target.resolve("report.json"), JsonReport.print(report));
      Files.writeString(target.resolve("report.md"), MarkdownReport.print(report, language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
