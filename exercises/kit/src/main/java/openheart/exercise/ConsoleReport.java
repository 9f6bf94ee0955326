package openheart.exercise;

import java.util.Locale;
import java.util.StringJoiner;

/** A report for the learner's terminal: what was earned, what is wrong and where, what is next. */
final class ConsoleReport {
  private final Report report;
  private final Texts texts;
  private final StringJoiner page = new StringJoiner("\n");

  private ConsoleReport(Report report, Language language) {
    this.report = report;
    this.texts = Texts.kit(language);
  }

  static String print(Report report, Language language) {
    return new ConsoleReport(report, language).page(language);
  }

  private String page(Language language) {
    page.add("").add(texts.get("title", report.lesson(), report.earned(), report.total())).add("");
    report.results().forEach(this::row);
    report.results().stream().filter(r -> r.status() == Status.WRONG).forEach(this::mistake);
    page.add("").add(Advice.of(report, language)).add("");
    return page.toString();
  }

  private void row(Result result) {
    int width = report.results().stream().mapToInt(r -> r.exercise().length()).max().orElse(0);
    page.add(
        String.format(
            Locale.ROOT,
            "  %-" + width + "s  %3d/%-3d  %s",
            result.exercise(),
            result.earned(),
            result.points(),
            texts.get("status." + result.status().name().toLowerCase(Locale.ROOT))));
  }

  private void mistake(Result result) {
    page.add("").add(result.location());
    result.message().lines().map(line -> "  " + line).forEach(page::add);
  }
}
