package openheart.lessons.chainrule;

import java.awt.Color;
import java.util.function.DoubleUnaryOperator;
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
  private static final int POINTS = 121;
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Figures() {}

  @Figure
  static Chart<?, ?> tangent(Words words, Theme theme) {
    XYChart chart = chart(words, "tangent", 440);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(3.5).setYAxisMin(-2.0).setYAxisMax(12.0);
    chart.getStyler().setXAxisTickMarkSpacingHint(60);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 1));
    curve(chart, words.text("tangent.curve"), x -> x * x, 0, 3.5, theme.muted());
    secant(chart, words, 2, theme.amber());
    secant(chart, words, 1, theme.teal());
    secant(chart, words, 0.001, theme.red());
    return chart;
  }

  /** The line through the parabola's points at 1 and h further on. */
  private static void secant(XYChart chart, Words words, double h, Color color) {
    double slope = Slopes.quotient(1, h);
    String key = h < 0.1 ? "tangent.tangent" : "tangent.secant";
    String name = words.text(key, words.number(1 + h, 0), words.number(slope, 0));
    curve(chart, name, x -> 1 + slope * (x - 1), 0, 3.5, color);
    XYSeries ends =
        chart.addSeries(
            name + " ends", new double[] {1, 1 + h}, new double[] {1, Slopes.square(1 + h)});
    ends.setLineStyle(SeriesLines.NONE);
    ends.setMarker(SeriesMarkers.CIRCLE);
    ends.setMarkerColor(color);
    ends.setShowInLegend(false);
  }

  @Figure
  static Chart<?, ?> stepError(Words words, Theme theme) {
    XYChart chart = chart(words, "stepError", 480);
    chart.getStyler().setXAxisMin(-16.0).setXAxisMax(0.0).setYAxisMin(-12.0).setYAxisMax(1.0);
    chart.getStyler().setXAxisTickMarkSpacingHint(60);
    chart.setCustomXAxisTickLabelsFormatter(Figures::powerOfTen);
    chart.setCustomYAxisTickLabelsFormatter(Figures::powerOfTen);
    errors(chart, words.text("stepError.float"), h -> Steps.floatError((float) h), theme.red());
    errors(chart, words.text("stepError.forward"), Steps::forwardError, theme.amber());
    errors(chart, words.text("stepError.central"), Steps::centralError, theme.teal());
    return chart;
  }

  private static void errors(XYChart chart, String name, DoubleUnaryOperator error, Color color) {
    double[] steps = new double[65];
    double[] sizes = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = -i / 4.0;
      double size = error.applyAsDouble(StrictMath.pow(10, steps[i]));
      sizes[i] = StrictMath.log10(Math.max(size, 1e-12));
    }
    line(chart.addSeries(name, steps, sizes), color, SeriesMarkers.NONE);
  }

  private static String powerOfTen(double exponent) {
    StringBuilder power = new StringBuilder("10");
    if (exponent < 0) {
      power.append('\u207b');
    }
    String.valueOf((int) Math.abs(Math.rint(exponent)))
        .chars()
        .forEach(digit -> power.append(SUPERSCRIPTS.charAt(digit - '0')));
    return power.toString();
  }

  @Figure
  static Chart<?, ?> descents(Words words, Theme theme) {
    XYChart chart = chart(words, "descents", 480);
    chart.getStyler().setXAxisMin(-3.0).setXAxisMax(9.0).setYAxisMin(0.0).setYAxisMax(32.0);
    curve(chart, words.text("descents.loss"), w -> (w - 3) * (w - 3), -3, 9, theme.muted());
    visits(chart, words, 1.05, theme.red(), SeriesMarkers.CIRCLE);
    visits(chart, words, 0.4, theme.teal(), SeriesMarkers.DIAMOND);
    visits(chart, words, 0.05, theme.amber(), SeriesMarkers.SQUARE);
    return chart;
  }

  private static void visits(XYChart chart, Words words, double rate, Color color, Marker marker) {
    Tensor path = Descents.path(rate); // (7)
    double[] at = new double[path.numel()];
    double[] loss = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = path.get(i);
      loss[i] = (at[i] - 3) * (at[i] - 3);
    }
    String name = words.text("descents.rate", words.number(rate, 2));
    line(chart.addSeries(name, at, loss), color, marker);
  }

  @Figure
  static Chart<?, ?> graph(Words words, Theme theme) {
    XYChart chart = chart(words, "graph", 480);
    chart.getStyler().setXAxisMin(-0.35).setXAxisMax(3.35).setYAxisMin(-0.35).setYAxisMax(1.35);
    chart.getStyler().setXAxisTicksVisible(false).setYAxisTicksVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false);
    hidden(chart, words.text("graph.forward"), theme.teal());
    hidden(chart, words.text("graph.backward"), theme.red());
    chart.addAnnotation(GraphDrawing.of(words, theme));
    return chart;
  }

  /** A line in the legend; its only point lies under the drawing. */
  private static void hidden(XYChart chart, String name, Color color) {
    line(
        chart.addSeries(name, new double[] {0, 0}, new double[] {0.5, 0.5}),
        color,
        SeriesMarkers.NONE);
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
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 0));
    return chart;
  }

  private static void curve(
      XYChart chart, String name, DoubleUnaryOperator f, double from, double to, Color color) {
    double[] x = new double[POINTS];
    double[] y = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      x[i] = from + (to - from) * i / (POINTS - 1);
      y[i] = f.applyAsDouble(x[i]);
    }
    line(chart.addSeries(name, x, y), color, SeriesMarkers.NONE);
  }

  private static void line(XYSeries series, Color color, Marker marker) {
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(marker);
    series.setMarkerColor(color);
  }
}
