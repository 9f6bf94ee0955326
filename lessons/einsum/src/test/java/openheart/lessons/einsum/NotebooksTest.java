package openheart.lessons.einsum;

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
 * The lesson's values against what the course's notebooks printed, at their four decimals:
 * broadcasting (004) In[13] to In[16], and the last step of WeightedFamiliesLayer (001) In[6].
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
        .containsExactly("004 In[13]", "004 In[14]", "004 In[15]", "004 In[16]", "001 In[6]");
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
