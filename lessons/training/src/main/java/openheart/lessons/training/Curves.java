package openheart.lessons.training;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.LineChart;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The figures of losses, and of ways down. */
final class Curves {

  private static final double HUNDRED = 100;

  private Curves() {}

  @Figure
  static Chart<?, ?> rates(Words words, Theme theme) {
    LineChart chart = chart(words, "rates", 460).x(0, 100).y(-2, 4).yPowersOfTen();
    rate(chart, words, 0.001, 3, theme.muted());
    rate(chart, words, 0.05, 2, theme.amber());
    rate(chart, words, 1, 0, theme.teal());
    rate(chart, words, 30, 0, theme.red());
    return chart;
  }

  private static void rate(LineChart chart, Words words, double rate, int decimals, Color color) {
    float[] losses = Rates.losses(rate, 100).toArray();
    double[] powers = IntStream.range(0, 101).mapToDouble(i -> Math.log10(losses[i])).toArray();
    double[] steps = IntStream.range(0, 101).asDoubleStream().toArray();
    String name = words.text("rates.rate", words.number(rate, decimals));
    chart.line(name, steps, powers, color);
  }

  @Figure
  static Chart<?, ?> valley(Words words, Theme theme) {
    LineChart chart = chart(words, "valley", 480).x(-10, 4).y(-1.25, 1.25).yDecimals(1);
    for (double level : new double[] {2, 10, 25, 45}) {
      contour(chart, level, theme);
    }
    path(chart, words.text("valley.sgd"), w -> new SGD(List.of(w), 0.018), theme.amber());
    path(
        chart,
        words.text("valley.momentum"),
        w -> new SGD(List.of(w), 0.018).momentum(0.9),
        theme.teal());
    path(chart, words.text("valley.adam"), w -> new Adam(List.of(w), 0.3), theme.red());
    return chart;
  }

  /** Where the loss of the valley has a value: an ellipse. */
  private static void contour(LineChart chart, double level, Theme theme) {
    double[] angles = IntStream.rangeClosed(0, 90).mapToDouble(i -> i * Math.PI / 45).toArray();
    double[] x = new double[angles.length];
    double[] y = new double[angles.length];
    for (int i = 0; i < angles.length; i++) {
      x[i] = Math.sqrt(2 * level) * StrictMath.cos(angles[i]);
      y[i] = Math.sqrt(2 * level / 100) * StrictMath.sin(angles[i]);
    }
    chart.line("level " + level, x, y, theme.line()).setShowInLegend(false);
  }

  private static void path(
      LineChart chart, String name, Function<Tensor, Optimizer> chosen, Color color) {
    int steps = 31;
    double[] x = new double[steps];
    double[] y = new double[steps];
    for (int i = 0; i < steps; i++) {
      Tensor w = Optimizers.walk(Tensor.of(-9, 1), i, chosen); // (2)
      x[i] = w.get(0);
      y[i] = w.get(1);
    }
    chart.line(name, x, y, color).setMarker(SeriesMarkers.CIRCLE);
  }

  /** The training of the example overfitting, which nobody stops. */
  private static final class Unstopped {
    static final History HISTORY = train();

    private static History train() {
      Dataset data = Moons.points(440, 0.3f, new Generator(28));
      List<Dataset> parts = Splits.split(data, new Generator(1), 40, 400);
      Sequential model = Classifier.network(2, 100, 2, new Generator(28));
      Optimizer optimizer = new Adam(model.parameters(), 0.01);
      return Stopping.train(model, optimizer, parts.get(0), parts.get(1), 40, 1000);
    }
  }

  @Figure
  static Chart<?, ?> overfit(Words words, Theme theme) {
    History history = Unstopped.HISTORY;
    LineChart chart = chart(words, "overfit", 440).x(0, 10).y(0, 1.4).yDecimals(1);
    losses(chart, words.text("overfit.validation"), history.validation(), HUNDRED, theme.red());
    losses(chart, words.text("overfit.training"), history.training(), HUNDRED, theme.teal());
    stop(chart, words, history.best() / HUNDRED, 0, 1.4, theme);
    return chart;
  }

  @Figure
  static Chart<?, ?> digitLosses(Words words, Theme theme) {
    History history = Trained.HISTORY;
    int epochs = history.training().size();
    LineChart chart = chart(words, "digitLosses", 440).x(0, epochs).y(-2, 0.5).yPowersOfTen();
    logarithms(chart, words.text("overfit.validation"), history.validation(), theme.red());
    logarithms(chart, words.text("overfit.training"), history.training(), theme.teal());
    stop(chart, words, history.best(), -2, 0.5, theme);
    return chart;
  }

  private static void logarithms(LineChart chart, String name, List<Float> losses, Color color) {
    double[] powers = losses.stream().mapToDouble(StrictMath::log10).toArray();
    chart.line(name, counting(powers.length, 1), powers, color);
  }

  private static void losses(
      LineChart chart, String name, List<Float> losses, double unit, Color color) {
    double[] values = losses.stream().limit(1000).mapToDouble(Float::doubleValue).toArray();
    chart.line(name, counting(values.length, unit), values, color);
  }

  private static void stop(
      LineChart chart, Words words, double epoch, double from, double to, Theme theme) {
    double[] x = {epoch, epoch};
    double[] y = {from, to};
    chart.line(words.text("overfit.stop"), x, y, theme.muted()).setLineStyle(SeriesLines.DASH_DASH);
  }

  /** 0, 1, 2..., each divided by a unit. */
  private static double[] counting(int count, double unit) {
    return IntStream.range(0, count).mapToDouble(i -> i / unit).toArray();
  }

  private static LineChart chart(Words words, String figure, int height) {
    LineChart chart = new LineChart(words, figure, height).xMarksApart(60);
    chart.getStyler().setMarkerSize(6);
    return chart;
  }
}
