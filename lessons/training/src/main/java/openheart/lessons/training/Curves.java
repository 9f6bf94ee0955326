package openheart.lessons.training;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The figures of losses, and of ways down. */
final class Curves {

  private static final int WIDTH = 560;
  private static final double HUNDRED = 100;
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Curves() {}

  @Figure
  static Chart<?, ?> rates(Words words, Theme theme) {
    XYChart chart = chart(words, "rates", 460);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(100.0).setYAxisMin(-2.0).setYAxisMax(4.0);
    chart.setCustomYAxisTickLabelsFormatter(Curves::powerOfTen);
    roundMarks(chart);
    rate(chart, words, 30, 0, theme.red());
    rate(chart, words, 0.001, 3, theme.muted());
    rate(chart, words, 0.05, 2, theme.amber());
    rate(chart, words, 1, 0, theme.teal());
    return chart;
  }

  private static void rate(XYChart chart, Words words, double rate, int decimals, Color color) {
    float[] losses = Rates.losses(rate, 100).toArray();
    double[] powers = IntStream.range(0, 101).mapToDouble(i -> Math.log10(losses[i])).toArray();
    double[] steps = IntStream.range(0, 101).asDoubleStream().toArray();
    String name = words.text("rates.rate", words.number(rate, decimals));
    line(chart.addSeries(name, steps, powers), color);
  }

  /**
   * A point that nobody sees, off the grid of the others: where all points are equally far apart,
   * XChart puts its marks on some of them and not on round numbers.
   */
  private static void roundMarks(XYChart chart) {
    XYSeries point = chart.addSeries("between", new double[] {0.123}, new double[] {0});
    point.setMarker(SeriesMarkers.NONE);
    point.setShowInLegend(false);
  }

  @Figure
  static Chart<?, ?> valley(Words words, Theme theme) {
    XYChart chart = chart(words, "valley", 480);
    chart.getStyler().setXAxisMin(-10.0).setXAxisMax(4.0).setYAxisMin(-1.25).setYAxisMax(1.25);
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
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
  private static void contour(XYChart chart, double level, Theme theme) {
    double[] angles = IntStream.rangeClosed(0, 90).mapToDouble(i -> i * Math.PI / 45).toArray();
    double[] x = new double[angles.length];
    double[] y = new double[angles.length];
    for (int i = 0; i < angles.length; i++) {
      x[i] = Math.sqrt(2 * level) * StrictMath.cos(angles[i]);
      y[i] = Math.sqrt(2 * level / 100) * StrictMath.sin(angles[i]);
    }
    XYSeries series = chart.addSeries("level " + level, x, y);
    line(series, theme.line());
    series.setLineWidth(1.5f);
    series.setShowInLegend(false);
  }

  private static void path(
      XYChart chart, String name, Function<Tensor, Optimizer> chosen, Color color) {
    int steps = 31;
    double[] x = new double[steps];
    double[] y = new double[steps];
    for (int i = 0; i < steps; i++) {
      Tensor w = Optimizers.walk(Tensor.of(-9, 1), i, chosen); // (2)
      x[i] = w.get(0);
      y[i] = w.get(1);
    }
    XYSeries series = chart.addSeries(name, x, y);
    line(series, color);
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(color);
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
    XYChart chart = chart(words, "overfit", 440);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(10.0).setYAxisMin(0.0).setYAxisMax(1.4);
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
    roundMarks(chart);
    losses(chart, words.text("overfit.validation"), history.validation(), HUNDRED, theme.red());
    losses(chart, words.text("overfit.training"), history.training(), HUNDRED, theme.teal());
    stop(chart, words, history.best() / HUNDRED, 0, 1.4, theme);
    return chart;
  }

  @Figure
  static Chart<?, ?> digitLosses(Words words, Theme theme) {
    History history = Trained.HISTORY;
    XYChart chart = chart(words, "digitLosses", 440);
    double epochs = history.training().size();
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(epochs).setYAxisMin(-2.0).setYAxisMax(0.5);
    chart.setCustomYAxisTickLabelsFormatter(Curves::powerOfTen);
    roundMarks(chart);
    logarithms(chart, words.text("overfit.validation"), history.validation(), theme.red());
    logarithms(chart, words.text("overfit.training"), history.training(), theme.teal());
    stop(chart, words, history.best(), -2, 0.5, theme);
    return chart;
  }

  private static void logarithms(XYChart chart, String name, List<Float> losses, Color color) {
    double[] powers = losses.stream().mapToDouble(StrictMath::log10).toArray();
    line(chart.addSeries(name, counting(powers.length, 1), powers), color);
  }

  private static void losses(
      XYChart chart, String name, List<Float> losses, double unit, Color color) {
    double[] values = losses.stream().limit(1000).mapToDouble(Float::doubleValue).toArray();
    line(chart.addSeries(name, counting(values.length, unit), values), color);
  }

  private static void stop(
      XYChart chart, Words words, double epoch, double from, double to, Theme theme) {
    XYSeries series =
        chart.addSeries(
            words.text("overfit.stop"), new double[] {epoch, epoch}, new double[] {from, to});
    line(series, theme.muted());
    series.setLineStyle(SeriesLines.DASH_DASH);
  }

  /** 0, 1, 2..., each divided by a unit. */
  private static double[] counting(int count, double unit) {
    return IntStream.range(0, count).mapToDouble(i -> i / unit).toArray();
  }

  private static String powerOfTen(double exponent) {
    if (exponent != Math.rint(exponent)) {
      return "";
    }
    int digit = (int) Math.abs(exponent);
    return "10" + (exponent < 0 ? "\u207b" : "") + SUPERSCRIPTS.charAt(digit);
  }

  private static void line(XYSeries series, Color color) {
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(SeriesMarkers.NONE);
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
    chart.getStyler().setXAxisTickMarkSpacingHint(60).setMarkerSize(6);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 0));
    return chart;
  }
}
