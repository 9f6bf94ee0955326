package openheart.lessons.activations;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's curves and bars. */
final class Figures {

  private static final int WIDTH = 560;
  private static final float SLOPE = 0.1f;

  private Figures() {}

  @Figure
  static Chart<?, ?> sigmoidTanh(Words words, Theme theme) {
    XYChart chart = chart(words, "sigmoidTanh", 420);
    chart.getStyler().setMarkerSize(5);
    chart.getStyler().setXAxisMin(-6.0).setXAxisMax(6.0).setYAxisMin(-1.0).setYAxisMax(1.0);
    Tensor x = grid(-6, 6); // (281)
    line(chart, words.text("sigmoid"), x, x.sigmoid(), theme.red());
    dotted(chart, words.text("sigmoid.slope"), Tensor::sigmoid, theme.red());
    line(chart, words.text("tanh"), x, x.tanh(), theme.teal());
    dotted(chart, words.text("tanh.slope"), Tensor::tanh, theme.teal());
    return chart;
  }

  @Figure
  static Chart<?, ?> rectifierCurves(Words words, Theme theme) {
    XYChart chart = chart(words, "rectifierCurves", 420);
    chart.getStyler().setXAxisMin(-3.0).setXAxisMax(3.0).setYAxisMin(-0.5).setYAxisMax(3.0);
    Tensor x = grid(-3, 3); // (281)
    line(chart, words.text("relu"), x, x.relu(), theme.red());
    line(chart, leaky(words), x, x.leakyRelu(SLOPE), theme.teal());
    line(chart, words.text("gelu"), x, x.gelu(), theme.amber());
    return chart;
  }

  @Figure
  static Chart<?, ?> rectifierSlopes(Words words, Theme theme) {
    XYChart chart = chart(words, "rectifierSlopes", 420);
    chart.getStyler().setXAxisMin(-3.0).setXAxisMax(3.0).setYAxisMin(-0.2).setYAxisMax(1.2);
    Tensor below = Tensor.linspace(-3, 0, 121); // (121)
    Tensor above = Tensor.linspace(0.0001, 3, 61); // (61)
    Tensor x = Tensor.cat(below, above); // (182)
    line(chart, words.text("relu"), x, slope(Tensor::relu, x), theme.red());
    line(chart, leaky(words), x, slope(t -> t.leakyRelu(SLOPE), x), theme.teal());
    line(chart, words.text("gelu"), x, slope(Tensor::gelu, x), theme.amber());
    return chart;
  }

  private static String leaky(Words words) {
    return words.text("leaky", words.number(SLOPE, 1));
  }

  @Figure
  static Chart<?, ?> tangent(Words words, Theme theme) {
    XYChart chart = chart(words, "tangent", 400);
    chart.getStyler().setXAxisMin(-6.0).setXAxisMax(6.0).setYAxisMin(0.0).setYAxisMax(1.2);
    Tensor x = grid(-6, 6); // (281)
    line(chart, words.text("sigmoid"), x, x.sigmoid(), theme.red());
    Tensor at = Tensor.of(1); // (1)
    float height = at.sigmoid().item();
    float slope = slope(Tensor::sigmoid, at).item();
    Tensor ends = Tensor.of(-1, 3); // (2)
    Tensor heights = ends.sub(at).mul(slope).add(height); // (2)
    line(chart, words.text("tangent.line", words.number(slope, 2)), ends, heights, theme.teal());
    XYSeries point = chart.addSeries("point", doubles(at), new double[] {height});
    point.setMarker(SeriesMarkers.CIRCLE);
    point.setMarkerColor(theme.ink());
    point.setShowInLegend(false);
    String label = "\u03c3(1) = " + words.number(height, 2);
    chart.addAnnotation(new AnnotationText(label, 2.6, height - 0.08, false));
    return chart;
  }

  @Figure
  static Chart<?, ?> temperatures(Words words, Theme theme) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(420)
            .title(words.text("temperatures.title"))
            .xAxisTitle(words.text("temperatures.x"))
            .yAxisTitle(words.text("temperatures.y"))
            .build();
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(1.0);
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
    chart.getStyler().setOverlapped(false).setAvailableSpaceFill(0.8);
    Tensor z = Tensor.of(2, 1, 0, -1); // (4)
    List<String> classes = IntStream.range(0, 4).mapToObj(i -> words.number(z.get(i), 0)).toList();
    float[] temperatures = {0.5f, 1, 2};
    Color[] colors = {theme.red(), theme.teal(), theme.amber()};
    for (int i = 0; i < colors.length; i++) {
      String number = words.number(temperatures[i], i == 0 ? 1 : 0);
      List<Double> bars =
          Arrays.stream(doubles(z.div(temperatures[i]).softmax(0))).boxed().toList();
      chart.addSeries(words.text("temperatures.at", number), classes, bars).setFillColor(colors[i]);
    }
    return chart;
  }

  @Figure
  static Chart<?, ?> reluCurve(Words words, Theme theme) {
    XYChart chart = chart(words, "reluCurve", 420);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(8.0).setYAxisMin(-1.0).setYAxisMax(2.0);
    Tensor x = grid(0, 8); // (281)
    line(chart, words.text("reluCurve.sine"), x, x.sin(), theme.muted());
    line(chart, words.text("reluCurve.few", 4), x, Approximating.curve(x, 4), theme.red());
    line(chart, words.text("reluCurve.few", 8), x, Approximating.curve(x, 8), theme.teal());
    double end = 2 * Math.PI;
    XYSeries edge = chart.addSeries("edge", new double[] {end, end}, new double[] {-1, 2});
    look(edge, theme.line());
    edge.setShowInLegend(false);
    chart.addAnnotation(new AnnotationText("2\u03c0", end + 0.3, 1.8, false));
    return chart;
  }

  /**
   * Numbers from one to another, closer together in the first half: where all are equally far
   * apart, XChart puts its marks on some of them and not on round numbers.
   */
  private static Tensor grid(double from, double to) {
    double middle = (from + to) / 2;
    Tensor first = Tensor.linspace(from, middle, 161); // (161)
    Tensor second = Tensor.linspace(middle, to, 121); // (121)
    return Tensor.cat(first, second.narrow(0, 1, 120)); // (281)
  }

  private static Tensor slope(UnaryOperator<Tensor> function, Tensor x) {
    return Squashing.slope(function, x);
  }

  private static XYChart chart(Words words, String key, int height) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(height)
            .title(words.text(key + ".title"))
            .xAxisTitle(words.text(key + ".x"))
            .yAxisTitle(words.text(key + ".y"))
            .build();
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    chart.getStyler().setXAxisTickMarkSpacingHint(60);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 0));
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
    return chart;
  }

  private static void line(XYChart chart, String name, Tensor x, Tensor y, Color color) {
    look(chart.addSeries(name, doubles(x), doubles(y)), color);
  }

  /** The slope of a function, in dots. */
  private static void dotted(
      XYChart chart, String name, UnaryOperator<Tensor> function, Color color) {
    Tensor x = Tensor.linspace(-6, 6, 61); // (61)
    XYSeries series = chart.addSeries(name, doubles(x), doubles(slope(function, x)));
    look(series, color);
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(color);
  }

  private static void look(XYSeries series, Color color) {
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(SeriesMarkers.NONE);
  }

  private static double[] doubles(Tensor row) {
    float[] numbers = row.toArray();
    return IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).toArray();
  }
}
