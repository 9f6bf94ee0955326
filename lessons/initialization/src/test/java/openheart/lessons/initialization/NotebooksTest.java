package openheart.lessons.initialization;

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
 * The lesson's values against what the course's notebook broadcasting (004) printed, In[20] to
 * In[35], at its four decimals. In[23] takes 10,000 by 10,000 numbers: {@code COURSE_FULL=true
 * ./course run initialization bigProduct} prints its 0.0030 and 100.0119. The others print nothing.
 * In In[30], one digit depends on the library of matrix products: 0.1902 or 0.1903.
 */
class NotebooksTest {

  /** What a notebook's cell printed for one value of the lesson. */
  private record Printed(String cell, String example, String expression, String printed) {}

  private static final Pattern NUMBER = Pattern.compile("nan|-?\\d+(\\.\\d*)?");
  private static final int DECIMALS = 4;

  private final CapturedLesson lesson = LessonFile.read(Path.of("target/capture"));

  @Test
  void the_cells_of_the_lesson_are_all_there() throws IOException {
    assertThat(cells().stream().map(Printed::cell).distinct())
        .containsExactly(
            "004 In[20]",
            "004 In[21]",
            "004 In[22]",
            "004 In[24]",
            "004 In[25]",
            "004 In[27]",
            "004 In[29]",
            "004 In[30]",
            "004 In[33]",
            "004 In[35]");
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
    assertThat(numbers.stream().map(number -> rounded((double) number)).toList())
        .isNotEmpty()
        .isEqualTo(numbersOf(cell.printed()));
  }

  private static List<String> numbersOf(String printed) {
    return NUMBER
        .matcher(printed)
        .results()
        .map(MatchResult::group)
        .map(number -> number.equals("nan") ? number : rounded(new BigDecimal(number)))
        .toList();
  }

  private static String rounded(double number) {
    return Double.isNaN(number) ? "nan" : rounded(new BigDecimal(number));
  }

  private static String rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static List<Printed> cells() throws IOException {
    try (Reader in =
        new InputStreamReader(
            NotebooksTest.class.getResourceAsStream("notebooks.json"), StandardCharsets.UTF_8)) {
      return Arrays.asList(new Gson().fromJson(in, Printed[].class));
    }
  }
}
