package openheart.lessons.activations;

import java.awt.Color;
import java.util.function.DoubleBinaryOperator;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.LineChart;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What each of the two networks answers on the plane of XOR. */
final class Regions {

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

  private static LineChart plane(
      Words words, Theme theme, String figure, DoubleBinaryOperator network) {
    LineChart chart =
        new LineChart(words, figure, 480, 520)
            .x(Plane.FROM, Plane.TO)
            .y(Plane.FROM, Plane.TO)
            .xDecimals(1)
            .yDecimals(1)
            .xMarksApart(90)
            .yMarksApart(90);
    mark(chart, words.text("plane.high"), Plane.high(theme));
    mark(chart, words.text("plane.low"), Plane.low(theme));
    mark(chart, words.text("plane.half"), Plane.grey(theme));
    chart.addAnnotation(new Plane(network, theme));
    return chart;
  }

  /** A square for the legend; in the chart it lies below a point of XOR. */
  private static void mark(LineChart chart, String name, Color color) {
    XYSeries series = chart.dots(name, new double[] {0}, new double[] {0}, color);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.SQUARE);
  }
}
