package openheart.lessons.activations;

import java.awt.Color;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.BarChart;
import openheart.lesson.figure.LineChart;
import openheart.tensor.Tensor;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.internal.chartpart.Chart;

/** The lesson's curves and bars. */
final class Figures {

  private static final float SLOPE = 0.1f;
  private static final int POINTS = 281;

  private Figures() {}

  @Figure
  static Chart<?, ?> sigmoidTanh(Words words, Theme theme) {
    LineChart chart = chart(words, "sigmoidTanh", 420).x(-6, 6).y(-1, 1);
    chart.getStyler().setMarkerSize(5);
    Tensor x = Tensor.linspace(-6, 6, POINTS); // (281)
    chart.line(words.text("sigmoid"), x, x.sigmoid(), theme.red());
    dotted(chart, words.text("sigmoid.slope"), Tensor::sigmoid, theme.red());
    chart.line(words.text("tanh"), x, x.tanh(), theme.teal());
    dotted(chart, words.text("tanh.slope"), Tensor::tanh, theme.teal());
    return chart;
  }

  /** The slope of a function, in dots. */
  private static void dotted(
      LineChart chart, String name, UnaryOperator<Tensor> function, Color color) {
    Tensor x = Tensor.linspace(-6, 6, 61); // (61)
    chart.dots(name, x, Squashing.slope(function, x), color);
  }

  @Figure
  static Chart<?, ?> rectifierCurves(Words words, Theme theme) {
    LineChart chart = chart(words, "rectifierCurves", 420).x(-3, 3).y(-0.5, 3);
    Tensor x = Tensor.linspace(-3, 3, POINTS); // (281)
    chart.line(words.text("relu"), x, x.relu(), theme.red());
    chart.line(leaky(words), x, x.leakyRelu(SLOPE), theme.teal());
    chart.line(words.text("gelu"), x, x.gelu(), theme.amber());
    return chart;
  }

  @Figure
  static Chart<?, ?> rectifierSlopes(Words words, Theme theme) {
    LineChart chart = chart(words, "rectifierSlopes", 420).x(-3, 3).y(-0.2, 1.2);
    Tensor below = Tensor.linspace(-3, 0, 121); // (121)
    Tensor above = Tensor.linspace(0.0001, 3, 61); // (61)
    Tensor x = Tensor.cat(below, above); // (182)
    chart.line(words.text("relu"), x, Squashing.slope(Tensor::relu, x), theme.red());
    chart.line(leaky(words), x, Squashing.slope(t -> t.leakyRelu(SLOPE), x), theme.teal());
    chart.line(words.text("gelu"), x, Squashing.slope(Tensor::gelu, x), theme.amber());
    return chart;
  }

  private static String leaky(Words words) {
    return words.text("leaky", words.number(SLOPE, 1));
  }

  @Figure
  static Chart<?, ?> tangent(Words words, Theme theme) {
    LineChart chart = chart(words, "tangent", 400).x(-6, 6).y(0, 1.2);
    Tensor x = Tensor.linspace(-6, 6, POINTS); // (281)
    chart.line(words.text("sigmoid"), x, x.sigmoid(), theme.red());
    Tensor at = Tensor.of(1); // (1)
    float height = at.sigmoid().item();
    float slope = Squashing.slope(Tensor::sigmoid, at).item();
    Tensor ends = Tensor.of(-1, 3); // (2)
    Tensor heights = ends.sub(at).mul(slope).add(height); // (2)
    chart.line(words.text("tangent.line", words.number(slope, 2)), ends, heights, theme.teal());
    chart
        .dots("point", new double[] {1}, new double[] {height}, theme.ink())
        .setShowInLegend(false);
    String label = "\u03c3(1) = " + words.number(height, 2);
    chart.addAnnotation(new AnnotationText(label, 2.6, height - 0.08, false));
    return chart;
  }

  @Figure
  static Chart<?, ?> temperatures(Words words, Theme theme) {
    BarChart chart = new BarChart(words, "temperatures", 420).upTo(1, 1);
    Tensor z = Tensor.of(2, 1, 0, -1); // (4)
    List<String> classes = IntStream.range(0, 4).mapToObj(i -> words.number(z.get(i), 0)).toList();
    float[] temperatures = {0.5f, 1, 2};
    Color[] colors = {theme.red(), theme.teal(), theme.amber()};
    for (int i = 0; i < colors.length; i++) {
      String number = words.number(temperatures[i], i == 0 ? 1 : 0);
      Tensor probabilities = z.div(temperatures[i]).softmax(0); // (4)
      chart.bars(words.text("temperatures.at", number), classes, probabilities, colors[i]);
    }
    return chart;
  }

  @Figure
  static Chart<?, ?> reluCurve(Words words, Theme theme) {
    LineChart chart = chart(words, "reluCurve", 420).x(0, 8).y(-1, 2);
    Tensor x = Tensor.linspace(0, 8, POINTS); // (281)
    chart.line(words.text("reluCurve.sine"), x, x.sin(), theme.muted());
    chart.line(words.text("reluCurve.few", 4), x, Approximating.curve(x, 4), theme.red());
    chart.line(words.text("reluCurve.few", 8), x, Approximating.curve(x, 8), theme.teal());
    double end = 2 * Math.PI;
    chart
        .line("edge", new double[] {end, end}, new double[] {-1, 2}, theme.line())
        .setShowInLegend(false);
    chart.addAnnotation(new AnnotationText("2\u03c0", end + 0.3, 1.8, false));
    return chart;
  }

  private static LineChart chart(Words words, String figure, int height) {
    return new LineChart(words, figure, height).xMarksApart(60).yDecimals(1);
  }
}
