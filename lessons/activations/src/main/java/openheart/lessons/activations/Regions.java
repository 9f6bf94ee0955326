package openheart.lessons.activations;

import java.awt.Color;
import java.util.function.DoubleBinaryOperator;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What each of the two networks answers on the plane of XOR. */
final class Regions {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 520;

  private Regions() {}

  @Figure
  static Chart<?, ?> xorStraight(Words words, Theme theme) {
    return plane(words, theme, "xorStraight", (x1, x2) -> 0.5);
  }

  @Figure
  static Chart<?, ?> xorBent(Words words, Theme theme) {
    return plane(words, theme, "xorBent", Regions::bent);
  }

  private static double bent(double x1, double x2) {
    Tensor sums = Tensor.of((float) (x1 + x2), (float) (x1 + x2 - 1)); // (2)
    return sums.relu().matmul(Tensor.of(1, -2)).item();
  }

  private static XYChart plane(Words words, Theme theme, String key, DoubleBinaryOperator network) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(words.text(key + ".title"))
            .xAxisTitle(words.text("plane.x1"))
            .yAxisTitle(words.text("plane.x2"))
            .build();
    chart.getStyler().setXAxisMin(Plane.FROM).setXAxisMax(Plane.TO);
    chart.getStyler().setYAxisMin(Plane.FROM).setYAxisMax(Plane.TO);
    chart.getStyler().setXAxisTickMarkSpacingHint(90).setYAxisTickMarkSpacingHint(90);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 1));
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
    mark(
        chart,
        words.text("plane.high"),
        new double[] {0, 1},
        new double[] {1, 0},
        Plane.high(theme));
    mark(
        chart, words.text("plane.low"), new double[] {0, 1}, new double[] {0, 1}, Plane.low(theme));
    mark(chart, words.text("plane.half"), new double[] {0}, new double[] {0}, Plane.grey(theme));
    chart.addAnnotation(new Plane(network, theme));
    return chart;
  }

  private static void mark(XYChart chart, String name, double[] x, double[] y, Color color) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.SQUARE);
    series.setMarkerColor(color);
  }
}
