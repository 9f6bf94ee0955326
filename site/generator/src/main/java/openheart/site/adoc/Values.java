package openheart.site.adoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedLesson;
import openheart.lesson.CapturedValue;
import openheart.site.source.SourceText;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Numbers;

/**
 * The inline macro {@code value:example[expression]}: a value that an example showed, in a
 * sentence, a formula, a title or an alt text. Each is exchanged for a mark before AsciiDoc, which
 * would read the expression as markup, and the mark for the value after it.
 */
final class Values {
  private static final Pattern MACRO =
      Pattern.compile(
          "\\bvalue:(\\w+)\\[((?:digits=(\\d+),\\s*)?)((?:[^\\[\\]]|\\[[^\\[\\]]*\\])+)\\]");
  private static final Pattern MARK = Pattern.compile("\ue000(\\d+)\ue001");

  private record Shown(String text, boolean number) {}

  private final Language language;
  private final List<Shown> shown = new ArrayList<>();
  private final SourceText marked;

  /** Exchanges the macros of {@code reading}; a value that nothing shows is a problem. */
  Values(Reading reading) {
    this.language = reading.language();
    List<String> lines = new ArrayList<>(reading.file().lines());
    boolean[] verbatim = VerbatimLines.of(lines);
    for (int i = 0; i < verbatim.length; i++) {
      if (!verbatim[i]) {
        lines.set(i, mark(lines.get(i), i + 1, reading));
      }
    }
    marked = reading.file().with(lines);
  }

  /** Returns the text with marks instead of macros, line by line. */
  SourceText marked() {
    return marked;
  }

  /** Returns {@code text} with each mark replaced by its value as plain text. */
  String plain(String text) {
    return restore(text, value -> Numbers.write(language, value.text()));
  }

  /** Returns {@code tex} with each mark replaced by its value as TeX. */
  String tex(String tex) {
    return restore(tex, value -> Numbers.tex(language, value.text()));
  }

  /** Returns {@code html} with each mark replaced by its value as HTML. */
  String html(String html) {
    return restore(html, this::element);
  }

  /** Tells whether {@code text} holds a mark. */
  static boolean in(String text) {
    return text.indexOf('\ue000') >= 0;
  }

  private String element(Shown value) {
    String text = Html.escape(value.text());
    if (!value.number()) {
      return "<code class=\"value\">" + text + "</code>";
    }
    String written = Numbers.write(language, value.text());
    return "<data class=\"value\" value=\"" + text + "\">" + written + "</data>";
  }

  private String restore(String text, Function<Shown, String> print) {
    return MARK.matcher(text)
        .replaceAll(
            mark -> {
              Shown value = shown.get(Integer.parseInt(mark.group(1)));
              return Matcher.quoteReplacement(print.apply(value));
            });
  }

  private String mark(String line, int number, Reading reading) {
    return MACRO
        .matcher(line)
        .replaceAll(
            macro -> {
              String expression = macro.group(4);
              Optional<CapturedValue> value = find(macro.group(1), expression, number, reading);
              if (value.isEmpty()) {
                return "0"; // There will be no page; a formula around it still parses.
              }
              boolean rounded = macro.group(3) != null;
              String text = value.get().text();
              if (rounded) {
                if (value.get().number().isEmpty()) {
                  reading.problem(number, "value.digits", expression);
                } else {
                  double exact = value.get().number().getAsDouble();
                  text = Numbers.round(exact, Integer.parseInt(macro.group(3)));
                }
              }
              boolean numeric = rounded || value.get().kind() == CapturedValue.Kind.NUMBER;
              shown.add(new Shown(text, numeric));
              return "\ue000" + (shown.size() - 1) + "\ue001";
            });
  }

  private static Optional<CapturedValue> find(
      String name, String expression, int line, Reading reading) {
    Optional<CapturedLesson> lesson = reading.lesson();
    if (lesson.isEmpty()) {
      return Optional.empty();
    }
    Optional<CapturedExample> example = lesson.get().example(name);
    if (example.isEmpty()) {
      String names =
          String.join(", ", lesson.get().examples().stream().map(CapturedExample::name).toList());
      reading.problem(line, "example.missing", name, names);
      return Optional.empty();
    }
    Optional<CapturedValue> value = example.get().value(expression);
    if (value.isEmpty()) {
      String shown =
          String.join(
              "; ", example.get().values().stream().map(CapturedValue::expression).toList());
      reading.problem(line, "value.missing", name, expression, shown);
    }
    return value;
  }
}
