package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * What every lesson's module holds: two figures or more, in every language and theme, captured with
 * a title, small enough for a slow line.
 */
class FiguresContractTest {

  private static final Path CAPTURE = Path.of("target/capture");
  private static final long MOST_BYTES = 60_000;

  private final List<Method> figures = new LessonCode(ThisLesson.get()).figureMethods();

  @Test
  void a_lesson_has_at_least_two_figures() {
    assertThat(figures).hasSizeGreaterThanOrEqualTo(2);
  }

  @TestFactory
  Stream<DynamicTest> every_figure_has_a_title_and_texts_in_every_language() {
    return figures.stream()
        .map(figure -> DynamicTest.dynamicTest(figure.getName(), () -> checkTexts(figure)));
  }

  @TestFactory
  Stream<DynamicTest> every_picture_is_captured_and_small() {
    return LessonFile.read(CAPTURE).figures().stream()
        .map(figure -> DynamicTest.dynamicTest(figure.name(), () -> checkPictures(figure)));
  }

  private static void checkTexts(Method figure) {
    Set<String> keys = words(figure, Words.LANGUAGES.get(0)).keys();
    for (String language : Words.LANGUAGES) {
      Words words = words(figure, language);
      Chart<?, ?> chart = LessonCode.chart(figure, words, Theme.LIGHT);
      assertThat(words.keys()).as("the keys in " + language).isEqualTo(keys);
      assertThat(chart.getTitle()).as("the title in " + language).isNotBlank();
      assertThat(chart.getXAxisTitle()).as("the x axis in " + language).isNotBlank();
      assertThat(chart.getYAxisTitle()).as("the y axis in " + language).isNotBlank();
    }
  }

  private static Words words(Method figure, String language) {
    return Words.of(figure.getDeclaringClass(), "figures", language);
  }

  private static void checkPictures(CapturedFigure figure) throws IOException {
    for (String language : Words.LANGUAGES) {
      for (Theme theme : Theme.values()) {
        Path file = CAPTURE.resolve(figure.file(language, theme));
        assertThat(Files.size(file)).as(file.toString()).isBetween(1L, MOST_BYTES);
      }
    }
  }
}
