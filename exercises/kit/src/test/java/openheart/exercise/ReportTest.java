package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final Report REPORT =
      new Report(
          "broadcasting",
          List.of(
              new Result("First", 10, Status.RIGHT, "", "", ""),
              new Result("Second", 1015, Status.WRONG, "key", "0.5 | <b>", "Second.java:17"),
              new Result("Third", 20, Status.NOT_ATTEMPTED, "", "", "")));

  private final Locale before = Locale.getDefault();

  @AfterEach
  void locale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es-ES", "en-US", "de-DE", "ar-EG"})
  void numbers_never_depend_on_the_locale(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    for (Language language : Language.values()) {
      assertThat(ConsoleReport.print(REPORT, language))
          .contains("  10/10 ", "   0/1015 ", "Second.java:17\n  0.5 | <b>");
      assertThat(MarkdownReport.print(REPORT, language))
          .contains("| Second | 0/1015 |", "0.5 \\| \\<b\\>");
    }
    assertThat(JsonReport.print(REPORT))
        .contains("\"points\": 1015", "\"NOT_ATTEMPTED\"")
        .contains("\"earned\": 10,", "\"total\": 1045,", "\"next\": \"Second\"");
    assertThat(JsonReport.read(JsonReport.print(REPORT))).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void each_language_speaks_its_own_words(String code) {
    boolean spanish = code.equals("es");
    String console = ConsoleReport.print(REPORT, Language.of(code));
    assertThat(console)
        .contains(spanish ? "10 de 1045 puntos" : "10 of 1045 points")
        .contains(spanish ? "sin intentar" : "not attempted")
        .contains("statements/Second." + code + ".adoc");
    assertThat(MarkdownReport.print(REPORT, Language.of(code)))
        .contains(spanish ? "| Ejercicio |" : "| Exercise |");
  }
}
