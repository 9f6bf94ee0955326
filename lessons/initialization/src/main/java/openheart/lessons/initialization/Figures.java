package openheart.lessons.initialization;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int WIDTH = 560;
  private static final int DEPTH = 50;
  private static final int SEED = 5;
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Figures() {}

  @Figure
  static Chart<?, ?> stdByDepth(Words words, Theme theme) {
    XYChart chart = chart("stdByDepth", words, 480);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(50.0).setYAxisMin(-20.0).setYAxisMax(20.0);
    chart.getStyler().setYAxisTickMarkSpacingHint(50);
    everyTenthLayer(chart, words);
    chart.setCustomYAxisTickLabelsFormatter(Figures::powerOfTen);
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
      XYChart chart, Words words, String key, double scale, Color color) {
    List<Tensor> layers = Deep.layers(new Generator(SEED), DEPTH, 100, scale, Tensor::relu);
    double[] powers = layers.stream().mapToDouble(x -> Math.log10(Deep.std(x))).toArray();
    double[] inside = Arrays.stream(powers).takeWhile(power -> Math.abs(power) <= 20).toArray();
    String name = words.text(key, words.number(scale, 3));
    return line(chart, name, count(inside.length), inside, color);
  }

  @Figure
  static Chart<?, ?> tanhShrinks(Words words, Theme theme) {
    return activations("tanhShrinks", 1, words, theme);
  }

  @Figure
  static Chart<?, ?> tanhKeeps(Words words, Theme theme) {
    return activations("tanhKeeps", 5.0 / 3, words, theme);
  }

  private static XYChart activations(String name, double gain, Words words, Theme theme) {
    XYChart chart = chart(name, words, 380);
    chart.getStyler().setXAxisMin(-1.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(30.0);
    chart.setCustomXAxisTickLabelsFormatter(
        value -> labelled(value * 2) ? words.number(value, 1) : "");
    Color[] colors = {theme.amber(), theme.teal(), theme.red()};
    int[] shown = {1, 10, 50};
    for (int i = 0; i < shown.length; i++) {
      Tensor x = Bends.tanhLayers(gain, shown[i]); // (200, 100)
      Bins bins = Bins.of(x.toArray(), -1, 1, 40);
      String label = words.text("activations.layer", shown[i], words.number(Deep.std(x), 2));
      line(chart, label, bins.edges(), bins.times(100), colors[i])
          .setXYSeriesRenderStyle(XYSeriesRenderStyle.Step);
    }
    return chart;
  }

  @Figure
  static Chart<?, ?> scaleByLayer(Words words, Theme theme) {
    XYChart chart = chart("scaleByLayer", words, 440);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(50.0).setYAxisMin(-3.0).setYAxisMax(1.0);
    chart.getStyler().setYAxisTickMarkSpacingHint(60);
    everyTenthLayer(chart, words);
    chart.setCustomYAxisTickLabelsFormatter(Figures::powerOfTen);
    for (int seed = 0; seed < 5; seed++) {
      run(chart, words, seed, 16, theme.tint(theme.red(), 0.75));
    }
    for (int seed = 0; seed < 5; seed++) {
      run(chart, words, seed, 256, theme.teal());
    }
    return chart;
  }

  private static void run(XYChart chart, Words words, int seed, int width, Color color) {
    UnaryOperator<Tensor> relu = Tensor::relu;
    List<Tensor> layers =
        Deep.layers(new Generator(seed), DEPTH, width, Math.sqrt(2.0 / width), relu);
    double[] powers = layers.stream().mapToDouble(x -> Math.log10(Deep.std(x))).toArray();
    String name = words.text("scaleByLayer.width", width) + " ".repeat(seed);
    XYSeries series = line(chart, name, count(powers.length), powers, color);
    series.setLineWidth(1.6f);
    series.setShowInLegend(seed == 0);
  }

  @Figure
  static Chart<?, ?> weights(Words words, Theme theme) {
    XYChart chart = chart("weights", words, 400);
    chart.getStyler().setXAxisMin(-0.4).setXAxisMax(0.4).setYAxisMin(0.0).setYAxisMax(4.5);
    chart.getStyler().setXAxisTickMarkSpacingHint(90);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 1));
    Tensor weights = Tensor.randn(new Generator(SEED), 100, 100).mul(0.1f); // (100, 100)
    Bins bins = Bins.of(weights.toArray(), -0.4, 0.4, 40);
    Color color = theme.amber();
    XYSeries bars =
        line(chart, words.text("weights.bars"), bins.edges(), bins.times(1 / 0.02), color);
    bars.setXYSeriesRenderStyle(XYSeriesRenderStyle.StepArea);
    bars.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 70));

    NormalDistribution normal = new NormalDistribution(0, 0.1);
    double[] x = new double[161];
    Arrays.setAll(x, i -> -0.4 + i * 0.005);
    double[] density = Arrays.stream(x).map(normal::density).toArray();
    line(chart, words.text("weights.density"), x, density, theme.red());
    return chart;
  }

  private static XYChart chart(String name, Words words, int height) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(height)
            .title(words.text(name + ".title"))
            .xAxisTitle(words.text(name + ".x"))
            .yAxisTitle(words.text(name + ".y"))
            .build();
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    return chart;
  }

  private static void everyTenthLayer(XYChart chart, Words words) {
    chart.setCustomXAxisTickLabelsFormatter(
        layer -> labelled(layer / 10) ? words.number(layer, 0) : "");
  }

  /** The chart puts ticks where the data are; only those at whole numbers of a unit get a label. */
  private static boolean labelled(double units) {
    return Math.abs(units - Math.rint(units)) < 1e-6;
  }

  private static XYSeries line(XYChart chart, String name, double[] x, double[] y, Color color) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(SeriesMarkers.NONE);
    return series;
  }

  /** 0, 1, ... count - 1. */
  private static double[] count(int count) {
    double[] numbers = new double[count];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }

  private static String powerOfTen(double exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "10\u207b" : "10");
    for (char digit : Long.toString(Math.abs(Math.round(exponent))).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }
}
