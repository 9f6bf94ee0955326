package openheart.lessons.backprop;

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
 * The lesson's values against what notebook 004 printed, at its four decimals: In[33], the shape of
 * the network's output, and In[35], its loss. In[36] to In[39] define the functions that this
 * lesson makes run and print nothing.
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
        .containsExactly("004 In[33]", "004 In[35]");
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
