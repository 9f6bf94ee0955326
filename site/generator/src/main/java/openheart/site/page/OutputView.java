package openheart.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import openheart.lesson.CapturedExample;
import openheart.site.text.Html;

/** What an example printed, with its expressions set apart from their values. */
final class OutputView {
  private static final List<String> SIGNS = List.of(" =", " ->");

  private OutputView() {}

  /** Returns the output as HTML, line by line. */
  static String html(CapturedExample example) {
    List<String> expressions =
        example.values().stream()
            .map(value -> value.expression().replaceFirst(" #\\d+$", ""))
            .distinct()
            .toList();
    return example
        .output()
        .stripTrailing()
        .lines()
        .map(line -> line(line, expressions))
        .collect(Collectors.joining("\n"));
  }

  private static String line(String line, List<String> expressions) {
    for (String sign : SIGNS) {
      Optional<String> start =
          expressions.stream()
              .map(expression -> expression + sign)
              .filter(begin -> line.equals(begin) || line.startsWith(begin + " "))
              .findFirst();
      if (start.isPresent()) {
        String rest = line.substring(start.get().length());
        String shown = mark("expression", start.get()) + Html.escape(rest);
        return sign.equals(" ->") ? message(shown) : shown;
      }
    }
    return Html.escape(line);
  }

  /** A message is a sentence: it may wrap where a tensor must not, but not within an arrow. */
  private static String message(String shown) {
    String arrow = "<span class=\"arrow\">-&gt;</span>";
    return "<span class=\"failure\">" + shown.replace("-&gt;", arrow) + "</span>";
  }

  private static String mark(String kind, String text) {
    return "<span class=\"" + kind + "\">" + Html.escape(text) + "</span>";
  }
}
