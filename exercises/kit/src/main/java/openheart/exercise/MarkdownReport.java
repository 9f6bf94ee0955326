package openheart.exercise;

import java.util.Locale;

/** A report as a Markdown table. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String print(Report report, Language language) {
    Texts texts = Texts.kit(language);
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(texts.get("title", report.lesson(), report.earned(), report.total()))
        .append("\n\n")
        .append(texts.get("markdown.head"))
        .append("\n|---|---:|---|---|\n");
    for (Result result : report.results()) {
      String status = texts.get("status." + result.status().name().toLowerCase(Locale.ROOT));
      page.append("| ").append(result.exercise());
      page.append(" | ").append(result.earned()).append("/").append(result.points());
      page.append(" | ").append(status);
      page.append(" | ").append(comment(result)).append(" |\n");
    }
    String advice = Escape.markdown(Advice.of(report, language));
    return page.append("\n").append(advice).append("\n").toString();
  }

  private static String comment(Result result) {
    return result.location().isEmpty()
        ? ""
        : Escape.markdown(result.location() + ": " + result.message());
  }
}
