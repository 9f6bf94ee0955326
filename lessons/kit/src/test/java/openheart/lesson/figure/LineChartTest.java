package openheart.lesson.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import openheart.lesson.Words;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.internal.chartpart.Annotation;

class LineChartTest {

  private final Words words = Words.of(getClass(), "figures", "es");

  @Test
  void the_texts_are_those_under_the_figures_name() {
    LineChart chart = new LineChart(words, "line", 300);
    assertThat(chart.getTitle()).isEqualTo(words.text("line.title"));
    assertThat(chart.getXAxisTitle()).isEqualTo(words.text("line.x"));
    assertThat(chart.getYAxisTitle()).isEqualTo(words.text("line.y"));
  }

  @Test
  void only_whole_powers_of_ten_are_written() {
    assertThat(LineChart.powerOfTen(0)).isEqualTo("10\u2070");
    assertThat(LineChart.powerOfTen(12)).isEqualTo("10\u00b9\u00b2");
    assertThat(LineChart.powerOfTen(-3)).isEqualTo("10\u207b\u00b3");
    assertThat(LineChart.powerOfTen(-0.5)).isEmpty();
  }

  @Test
  void a_drawing_has_a_legend_for_what_is_named_alone() {
    Annotation nothing = new AnnotationText("", 0, 0, false);
    LineChart chart = new LineChart(words, "line", 300).x(0, 1).y(0, 1).drawing(nothing);
    assertThat(chart.getStyler().isLegendVisible()).isFalse();
    chart.legend("red", Color.RED);
    assertThat(chart.getStyler().isLegendVisible()).isTrue();
    assertThat(chart.getSeriesMap().values())
        .filteredOn(series -> series.isShowInLegend())
        .singleElement()
        .satisfies(series -> assertThat(series.getLineColor()).isEqualTo(Color.RED));
  }
}
