package openheart.lessons.feedforward;

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
 * The lesson's values against what the course's notebooks printed, at their four decimals: the open
 * heart (002) from its first cell to "Cálculo con nn.Sequential" of several samples, and the cell
 * of "pesos compuestos"; the Linear layer of 001, In[None] to In[13]. The sizes that 001's In[None]
 * shows, [2, 2, 3] and [2, 2, 2], are stale: held here is what its code gives. The cells of
 * sigmoid, softmax and ReLU belong to the lesson on activations.
 */
class NotebooksTest {

  /** What a notebook's cell printed for one value of the lesson. */
  private record Printed(String cell, String example, String expression, String printed) {}

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?");
  private static final int DECIMALS = 4;

  private final CapturedLesson lesson = LessonFile.read(Path.of("target/capture"));

  @Test
  void the_cells_of_the_lesson_are_all_there() throws IOException {
    assertThat(cells().stream().map(Printed::cell).distinct())
        .containsExactly(
            "002 Feedforward",
            "002 Entradas y salidas",
            "002 Pesos y Bias",
            "002 Cálculo manual de la red neuronal",
            "002 Cálculo con nn.Sequential",
            "002 Red Neuronal con varias muestras",
            "002 Red Neuronal con varias muestras, Cálculo manual",
            "002 Red Neuronal con varias muestras, Cálculo con nn.Sequential",
            "002 Función ReLU, pesos compuestos",
            "001 In[None] Linear",
            "001 In[12] layer",
            "001 In[10]",
            "001 In[11]",
            "001 In[12] m",
            "001 In[13]");
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
    assertThat(numbers.stream().map(NotebooksTest::rounded).toList())
        .isNotEmpty()
        .isEqualTo(numbersOf(cell.printed()));
  }

  private static List<BigDecimal> numbersOf(String printed) {
    return NUMBER
        .matcher(printed)
        .results()
        .map(MatchResult::group)
        .map(number -> new BigDecimal(number).setScale(DECIMALS))
        .toList();
  }

  private static BigDecimal rounded(double number) {
    return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static List<Printed> cells() throws IOException {
    try (Reader in =
        new InputStreamReader(
            NotebooksTest.class.getResourceAsStream("notebooks.json"), StandardCharsets.UTF_8)) {
      return Arrays.asList(new Gson().fromJson(in, Printed[].class));
    }
  }
}
