package openheart.exercise;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a report to the learner, and keeps it for other programs. */
final class Reports {
  private Reports() {}

  /** Prints the report; writes report.json and report.md into a folder. */
  static void publish(Report report, PrintStream out, Path folder) {
    Language language = Language.current();
    out.println(ConsoleReport.print(report, language));
    out.flush();
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("report.json"), JsonReport.print(report));
      Files.writeString(folder.resolve("report.md"), MarkdownReport.print(report, language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
