package openheart.lessons.backprop;

import java.awt.Color;
import java.util.Arrays;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int WIDTH = 560;
  private static final int POINTS = 21;
  private static final double FARTHEST = 1;
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Figures() {}

  @Figure
  static Chart<?, ?> network(Words words, Theme theme) {
    XYChart chart = chart(words, "network", 640);
    chart.getStyler().setXAxisMin(-0.5).setXAxisMax(4.5).setYAxisMin(0.0).setYAxisMax(1.0);
    chart.getStyler().setXAxisTicksVisible(false).setYAxisTicksVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false);
    inLegend(chart, words.text("network.value"), theme.teal());
    inLegend(chart, words.text("network.gradient"), theme.red());
    chart.addAnnotation(NetworkDrawing.of(Small.small(), words, theme));
    return chart;
  }

  /** A line in the legend; its only point lies under the drawing. */
  private static void inLegend(XYChart chart, String name, Color color) {
    double[] x = {0, 0};
    double[] y = {0.8, 0.8};
    line(chart.addSeries(name, x, y), color, SeriesMarkers.NONE);
  }

  @Figure
  static Chart<?, ?> norms(Words words, Theme theme) {
    XYChart chart = chart(words, "norms", 460);
    chart.getStyler().setXAxisMin(1.0).setXAxisMax(20.0).setYAxisMin(-4.0).setYAxisMax(4.0);
    chart.getStyler().setXAxisTickMarkSpacingHint(60);
    chart.setCustomYAxisTickLabelsFormatter(Figures::powerOfTen);
    norms(chart, words.text("norms.large"), 4, theme.red(), SeriesMarkers.CIRCLE);
    norms(chart, words.text("norms.he"), 2, theme.teal(), SeriesMarkers.DIAMOND);
    norms(chart, words.text("norms.lecun"), 1, theme.amber(), SeriesMarkers.SQUARE);
    return chart;
  }

  private static void norms(
      XYChart chart, String name, double numerator, Color color, Marker marker) {
    float[] norms = Depth.gradientNorms(Math.sqrt(numerator / 50)).toArray(); // (20)
    double[] layers = new double[norms.length];
    double[] powers = new double[norms.length];
    for (int i = 0; i < norms.length; i++) {
      layers[i] = i + 1;
      powers[i] = StrictMath.log10(norms[i]);
    }
    line(chart.addSeries(name, layers, powers), color, marker);
  }

  private static String powerOfTen(double exponent) {
    int digit = (int) Math.abs(Math.rint(exponent));
    return "10" + (exponent < 0 ? "\u207b" : "") + SUPERSCRIPTS.charAt(digit);
  }

  @Figure
  static Chart<?, ?> surface(Words words, Theme theme) {
    Problem p = Whole.notebook();
    Gradients g = Whole.forwardAndBackward(p);
    Tensor[] gradient = g.ofParameters();
    double slope = Checks.flat(gradient).norm().item();
    Tensor downhill = Checks.towards(gradient, -1);
    Tensor random = Checks.towards(Checks.randomDirection(p), 1);
    double[] distances = new double[POINTS];
    double[] tangent = new double[POINTS];
    double[] down = new double[POINTS];
    double[] across = new double[POINTS];
    double here = p.preciseLoss();
    for (int i = 0; i < POINTS; i++) {
      distances[i] = FARTHEST * i / (POINTS - 1);
      tangent[i] = here - distances[i] * slope;
      down[i] = Checks.moved(p, downhill, distances[i]).preciseLoss();
      across[i] = Checks.moved(p, random, distances[i]).preciseLoss();
    }
    XYChart chart = chart(words, "surface", 460);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(FARTHEST).setYAxisMin(0.0).setYAxisMax(1.6);
    chart.getStyler().setXAxisTickMarkSpacingHint(80);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 1));
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
    none(chart.addSeries(words.text("surface.random"), distances, across), theme.amber());
    none(chart.addSeries(words.text("surface.down"), distances, down), theme.teal());
    int shown = (int) Arrays.stream(tangent).filter(loss -> loss > 0).count();
    XYSeries straight =
        chart.addSeries(
            words.text("surface.tangent"),
            Arrays.copyOf(distances, shown),
            Arrays.copyOf(tangent, shown));
    none(straight, theme.red());
    straight.setLineStyle(SeriesLines.DASH_DASH);
    return chart;
  }

  private static XYChart chart(Words words, String figure, int height) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(height)
            .title(words.text(figure + ".title"))
            .xAxisTitle(words.text(figure + ".x"))
            .yAxisTitle(words.text(figure + ".y"))
            .build();
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 0));
    return chart;
  }

  private static void none(XYSeries series, Color color) {
    line(series, color, SeriesMarkers.NONE);
  }

  private static void line(XYSeries series, Color color, Marker marker) {
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(marker);
    series.setMarkerColor(color);
  }
}
