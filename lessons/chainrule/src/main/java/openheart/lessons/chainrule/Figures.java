package openheart.lessons.chainrule;

import java.awt.Color;
import java.util.function.DoubleUnaryOperator;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.LineChart;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int POINTS = 121;

  private Figures() {}

  @Figure
  static Chart<?, ?> tangent(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "tangent", 440).x(0, 3.5).y(-4, 14).xDecimals(1).xMarksApart(60);
    curve(chart, words.text("tangent.curve"), x -> x * x, 0, 3.5, theme.muted());
    secant(chart, words, 2, theme.amber());
    secant(chart, words, 1, theme.teal());
    secant(chart, words, 0.001, theme.red());
    return chart;
  }

  /** The line through the parabola's points at 1 and h further on. */
  private static void secant(LineChart chart, Words words, double h, Color color) {
    double slope = Slopes.quotient(1, h);
    String key = h < 0.1 ? "tangent.tangent" : "tangent.secant";
    String name = words.text(key, words.number(1 + h, 0), words.number(slope, 0));
    curve(chart, name, x -> 1 + slope * (x - 1), 0, 3.5, color);
    double[] ends = {1, 1 + h};
    double[] heights = {1, Slopes.square(1 + h)};
    chart.dots(name + " ends", ends, heights, color).setShowInLegend(false);
  }

  @Figure
  static Chart<?, ?> stepError(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "stepError", 480)
            .x(-16, 0)
            .y(-12, 1)
            .xPowersOfTen()
            .yPowersOfTen()
            .xMarksApart(60);
    errors(chart, words.text("stepError.float"), h -> Steps.floatError((float) h), theme.red());
    errors(chart, words.text("stepError.forward"), Steps::forwardError, theme.amber());
    errors(chart, words.text("stepError.central"), Steps::centralError, theme.teal());
    return chart;
  }

  private static void errors(LineChart chart, String name, DoubleUnaryOperator error, Color color) {
    double[] steps = new double[65];
    double[] sizes = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = -i / 4.0;
      double size = error.applyAsDouble(StrictMath.pow(10, steps[i]));
      sizes[i] = StrictMath.log10(Math.max(size, 1e-12));
    }
    chart.line(name, steps, sizes, color);
  }

  @Figure
  static Chart<?, ?> descents(Words words, Theme theme) {
    LineChart chart = new LineChart(words, "descents", 480).x(-3, 9).y(0, 32);
    curve(chart, words.text("descents.loss"), w -> (w - 3) * (w - 3), -3, 9, theme.muted());
    visits(chart, words, 1.05, theme.red(), SeriesMarkers.CIRCLE);
    visits(chart, words, 0.4, theme.teal(), SeriesMarkers.DIAMOND);
    visits(chart, words, 0.05, theme.amber(), SeriesMarkers.SQUARE);
    return chart;
  }

  private static void visits(
      LineChart chart, Words words, double rate, Color color, Marker marker) {
    Tensor path = Descents.path(rate); // (7)
    double[] at = new double[path.numel()];
    double[] loss = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = path.get(i);
      loss[i] = (at[i] - 3) * (at[i] - 3);
    }
    String name = words.text("descents.rate", words.number(rate, 2));
    chart.line(name, at, loss, color).setMarker(marker);
  }

  @Figure
  static Chart<?, ?> graph(Words words, Theme theme) {
    return new LineChart(words, "graph", 480)
        .x(-0.35, 3.35)
        .y(-0.35, 1.35)
        .drawing(GraphDrawing.of(words, theme))
        .legend(words.text("graph.forward"), theme.teal())
        .legend(words.text("graph.backward"), theme.red());
  }

  private static void curve(
      LineChart chart, String name, DoubleUnaryOperator f, double from, double to, Color color) {
    double[] x = new double[POINTS];
    double[] y = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      x[i] = from + (to - from) * i / (POINTS - 1);
      y[i] = f.applyAsDouble(x[i]);
    }
    chart.line(name, x, y, color);
  }
}
