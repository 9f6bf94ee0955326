package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What the course's notebooks printed, for a lesson's tests to hold its captured values against.
 */
public final class NotebookCells {

  /** What a notebook's cell printed for one value of the lesson. */
  private record Printed(String cell, String example, String expression, String printed) {}

  private static final Pattern NUMBER =
      Pattern.compile("nan|(?<![\\w.])-?\\d+(\\.\\d*)?(e[+-]\\d+)?");
  private static final int DECIMALS = 4;

  private final List<Printed> cells;
  private final CapturedLesson lesson = LessonFile.read(Path.of("target/capture"));

  private NotebookCells(List<Printed> cells) {
    this.cells = cells;
  }

  /**
   * Reads {@code notebooks.json}, which stands beside the test among its resources.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static NotebookCells of(Class<?> test) {
    try (Reader in =
        new InputStreamReader(test.getResourceAsStream("notebooks.json"), StandardCharsets.UTF_8)) {
      return new NotebookCells(List.of(new Gson().fromJson(in, Printed[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells' names, in order. */
  public List<String> names() {
    return cells.stream().map(Printed::cell).distinct().toList();
  }

  /**
   * A test for every value: its numbers are the printed ones, at their four decimals, or at four
   * decimals of the power of ten where one was printed.
   */
  public Stream<DynamicTest> numbers() {
    return each(
        cell ->
            assertThat(value(cell.example(), cell.expression()).numbers())
                .isNotEmpty()
                .zipSatisfy(
                    numbersOf(cell.printed()),
                    (number, printed) ->
                        assertThat(rounds(number, printed))
                            .as("%s rounds to the printed %s", number, printed)
                            .isTrue()));
  }

  /** A test for every value: it prints as it was printed, but for Python's own words. */
  public Stream<DynamicTest> texts() {
    return each(
        cell ->
            assertThat(value(cell.example(), cell.expression()).text())
                .isEqualTo(
                    cell.printed()
                        .replaceFirst("^True$", "true")
                        .replaceFirst("torch\\.Size\\(\\[(.*)]\\)", "($1)")));
  }

  /** The lesson's value of that expression, which its example must show. */
  public CapturedValue value(String example, String expression) {
    return lesson.example(example).flatMap(shown -> shown.value(expression)).orElseThrow();
  }

  private Stream<DynamicTest> each(Consumer<Printed> check) {
    return cells.stream()
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    cell.cell() + " " + cell.expression(), () -> check.accept(cell)));
  }

  static List<String> numbersOf(String printed) {
    return NUMBER.matcher(printed).results().map(MatchResult::group).toList();
  }

  static boolean rounds(double number, String printed) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) && printed.equals("nan");
    }
    int exponent = printed.indexOf('e');
    int power = exponent < 0 ? 0 : Integer.parseInt(printed.substring(exponent + 1));
    return !printed.equals("nan")
        && new BigDecimal(number)
                .setScale(DECIMALS - power, RoundingMode.HALF_EVEN)
                .compareTo(new BigDecimal(printed))
            == 0;
  }
}
