package openheart.lessons.backprop;

import java.awt.Color;
import java.util.Arrays;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.LineChart;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int POINTS = 21;
  private static final double FARTHEST = 1;

  private Figures() {}

  @Figure
  static Chart<?, ?> network(Words words, Theme theme) {
    return new LineChart(words, "network", 640)
        .x(-0.5, 4.5)
        .y(0, 1)
        .drawing(NetworkDrawing.of(Small.small(), words, theme))
        .legend(words.text("network.value"), theme.teal())
        .legend(words.text("network.gradient"), theme.red());
  }

  @Figure
  static Chart<?, ?> norms(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "norms", 460).x(1, 20).y(-4, 4).yPowersOfTen().xMarksApart(20);
    norms(chart, words.text("norms.large"), 4, theme.red(), SeriesMarkers.CIRCLE);
    norms(chart, words.text("norms.he"), 2, theme.teal(), SeriesMarkers.DIAMOND);
    norms(chart, words.text("norms.lecun"), 1, theme.amber(), SeriesMarkers.SQUARE);
    return chart;
  }

  private static void norms(
      LineChart chart, String name, double numerator, Color color, Marker marker) {
    float[] norms = Depth.gradientNorms(Math.sqrt(numerator / 50)).toArray(); // (20)
    double[] layers = new double[norms.length];
    double[] powers = new double[norms.length];
    for (int i = 0; i < norms.length; i++) {
      layers[i] = i + 1;
      powers[i] = StrictMath.log10(norms[i]);
    }
    chart.line(name, layers, powers, color).setMarker(marker);
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
    LineChart chart =
        new LineChart(words, "surface", 460)
            .x(0, FARTHEST)
            .y(0, 1.6)
            .xDecimals(1)
            .yDecimals(1)
            .xMarksApart(80);
    chart.line(words.text("surface.random"), distances, across, theme.amber());
    chart.line(words.text("surface.down"), distances, down, theme.teal());
    int shown = (int) Arrays.stream(tangent).filter(loss -> loss > 0).count();
    chart
        .line(
            words.text("surface.tangent"),
            Arrays.copyOf(distances, shown),
            Arrays.copyOf(tangent, shown),
            theme.red())
        .setLineStyle(SeriesLines.DASH_DASH);
    return chart;
  }
}
