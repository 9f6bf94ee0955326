package openheart.lessons.initialization;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.Bins;
import openheart.lesson.figure.LineChart;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.lines.SeriesLines;

/** The lesson's figures. */
final class Figures {

  private static final int DEPTH = 50;
  private static final int SEED = 5;

  private Figures() {}

  @Figure
  static Chart<?, ?> stdByDepth(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "stdByDepth", 480)
            .x(0, DEPTH)
            .y(-20, 20)
            .yPowersOfTen()
            .yMarksApart(50);
    scheme(chart, words, "stdByDepth.one", 1, theme.red());
    scheme(chart, words, "stdByDepth.more", 0.16, theme.amber());
    scheme(chart, words, "stdByDepth.he", Math.sqrt(2.0 / 100), theme.teal());
    scheme(chart, words, "stdByDepth.lecun", Math.sqrt(1.0 / 100), theme.ink());
    scheme(chart, words, "stdByDepth.linear", Math.sqrt(1.0 / 300), theme.muted())
        .setLineStyle(SeriesLines.DASH_DASH);
    return chart;
  }

  /** The standard deviation after each ReLU layer, as far as the chart reaches. */
  private static XYSeries scheme(
      LineChart chart, Words words, String key, double scale, Color color) {
    double[] powers =
        Arrays.stream(stdPowers(SEED, 100, scale))
            .takeWhile(power -> Math.abs(power) <= 20)
            .toArray();
    String name = words.text(key, words.number(scale, 3));
    return chart.line(name, count(powers.length), powers, color);
  }

  /** The logarithm of the standard deviation of the input and after each ReLU layer. */
  private static double[] stdPowers(int seed, int width, double scale) {
    List<Tensor> layers = Deep.layers(new Generator(seed), DEPTH, width, scale, Tensor::relu);
    return layers.stream().mapToDouble(x -> Math.log10(Deep.std(x))).toArray();
  }

  /** 0, 1, ... count - 1. */
  private static double[] count(int count) {
    return IntStream.range(0, count).asDoubleStream().toArray();
  }

  @Figure
  static Chart<?, ?> tanhShrinks(Words words, Theme theme) {
    return activations("tanhShrinks", 1, words, theme);
  }

  @Figure
  static Chart<?, ?> tanhKeeps(Words words, Theme theme) {
    return activations("tanhKeeps", 5.0 / 3, words, theme);
  }

  private static LineChart activations(String figure, double gain, Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, figure, 380).x(-1, 1).y(0, 30).xDecimals(1).xMarksApart(90);
    Color[] colors = {theme.amber(), theme.teal(), theme.red()};
    int[] shown = {1, 10, 50};
    for (int i = 0; i < shown.length; i++) {
      Tensor x = Bends.tanhLayers(gain, shown[i]); // (200, 100)
      Bins bins = Bins.of(x.toArray(), -1, 1, 40);
      String label = words.text("activations.layer", shown[i], words.number(Deep.std(x), 2));
      chart.steps(label, bins, 100, colors[i]);
    }
    return chart;
  }

  @Figure
  static Chart<?, ?> scaleByLayer(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "scaleByLayer", 440)
            .x(0, DEPTH)
            .y(-3, 1)
            .yPowersOfTen()
            .yMarksApart(60);
    for (int seed = 0; seed < 5; seed++) {
      run(chart, words, seed, 16, theme.tint(theme.red(), 0.75));
    }
    for (int seed = 0; seed < 5; seed++) {
      run(chart, words, seed, 256, theme.teal());
    }
    return chart;
  }

  private static void run(LineChart chart, Words words, int seed, int width, Color color) {
    double[] powers = stdPowers(seed, width, Math.sqrt(2.0 / width));
    String name = words.text("scaleByLayer.width", width) + " ".repeat(seed);
    chart.line(name, count(powers.length), powers, color).setShowInLegend(seed == 0);
  }

  @Figure
  static Chart<?, ?> weights(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "weights", 400).x(-0.4, 0.4).y(0, 4.5).xDecimals(1).xMarksApart(90);
    Tensor weights = Tensor.randn(new Generator(SEED), 100, 100).mul(0.1f); // (100, 100)
    Bins bins = Bins.of(weights.toArray(), -0.4, 0.4, 40);
    chart.area(words.text("weights.bars"), bins, 1 / 0.02, theme.amber());
    NormalDistribution normal = new NormalDistribution(0, 0.1);
    double[] x = new double[161];
    Arrays.setAll(x, i -> -0.4 + i * 0.005);
    double[] density = Arrays.stream(x).map(normal::density).toArray();
    chart.line(words.text("weights.density"), x, density, theme.red());
    return chart;
  }
}
