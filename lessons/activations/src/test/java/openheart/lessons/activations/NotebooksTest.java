package openheart.lessons.activations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openheart.lesson.CapturedLesson;
import openheart.lesson.LessonFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The lesson's values against what the course's notebooks printed, at their four decimals, or four
 * decimals of the power of ten where a cell printed one: "Operación a corazón abierto" (002), the
 * output of three samples and all cells of "Funciones de activación", whose cells have no numbers
 * and are named here after their headings. What "Construyendo modelos" (003) has on the subject is
 * text without output.
 */
class NotebooksTest {

  /** What a notebook's cell printed for one value of the lesson. */
  private record Printed(String cell, String example, String expression, String printed) {}

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d*)?(e[+-]\\d+)?");
  private static final int DECIMALS = 4;

  private final CapturedLesson lesson = LessonFile.read(Path.of("target/capture"));

  @Test
  void the_cells_of_the_lesson_are_all_there() throws IOException {
    assertThat(cells().stream().map(Printed::cell).distinct())
        .containsExactly(
            "002 samples",
            "002 sigmoid, by hand",
            "002 sigmoid, nn.Sigmoid",
            "002 sigmoid, network",
            "002 softmax, by hand",
            "002 softmax, nn.Softmax",
            "002 softmax, network",
            "002 ReLU, without it",
            "002 ReLU, with it");
  }

  @TestFactory
  Stream<DynamicTest> every_value_is_the_one_that_the_notebook_printed() throws IOException {
    return cells().stream()
        .map(
            cell ->
                DynamicTest.dynamicTest(cell.cell() + " " + cell.expression(), () -> check(cell)));
  }

  private void check(Printed cell) {
    List<Double> numbers =
        lesson
            .example(cell.example())
            .flatMap(example -> example.value(cell.expression()))
            .orElseThrow()
            .numbers();
    List<String> printed =
        NUMBER.matcher(cell.printed()).results().map(MatchResult::group).toList();
    assertThat(numbers).hasSameSizeAs(printed).isNotEmpty();
    for (int i = 0; i < printed.size(); i++) {
      BigDecimal expected = new BigDecimal(printed.get(i));
      int exponent = printed.get(i).indexOf('e');
      int power = exponent < 0 ? 0 : Integer.parseInt(printed.get(i).substring(exponent + 1));
      assertThat(rounded(numbers.get(i), power)).isEqualByComparingTo(expected);
    }
  }

  /** To the decimals that were printed of a number times a power of ten. */
  private static BigDecimal rounded(double number, int power) {
    return new BigDecimal(number).setScale(DECIMALS - power, RoundingMode.HALF_EVEN);
  }

  private static List<Printed> cells() throws IOException {
    try (Reader in =
        new InputStreamReader(
            NotebooksTest.class.getResourceAsStream("notebooks.json"), StandardCharsets.UTF_8)) {
      return Arrays.asList(new Gson().fromJson(in, Printed[].class));
    }
  }
}
