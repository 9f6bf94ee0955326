package openheart.lessons.modules;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Softmax;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int WIDTH = 560;
  private static final int STEPS = 2000;
  private static final int EVERY = 10;
  private static final double HUNDRED = 100;

  private Figures() {}

  private static final class Whole extends openheart.nn.Module {
    private final Sequential model =
        module(
            "model",
            new Sequential(new Linear(100, 200), new ReLU(), new Linear(200, 10), new Softmax(1)));

    @Override
    protected Tensor forward(Tensor x) {
      return model.call(x); // (batch, 10)
    }
  }

  @Figure
  static Chart<?, ?> tree(Words words, Theme theme) {
    XYChart chart = chart(words, "tree", 480);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
    chart.getStyler().setXAxisTicksVisible(false).setYAxisTicksVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false).setLegendVisible(false);
    XYSeries hidden = chart.addSeries("tree", new double[] {0, 1}, new double[] {0, 0});
    hidden.setLineStyle(SeriesLines.NONE);
    hidden.setMarker(SeriesMarkers.NONE);
    chart.addAnnotation(new TreeDrawing(new Whole(), words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> fit(Words words, Theme theme) {
    XYChart chart = chart(words, "fit", 440);
    chart.getStyler().setXAxisMin(-3.2).setXAxisMax(3.2).setYAxisMin(-1.25).setYAxisMax(1.25);
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 1));
    double[] at = IntStream.rangeClosed(0, 240).mapToDouble(i -> -3 + i / 40.0).toArray();
    Fit fit = new Fit();
    XYSeries points = chart.addSeries(words.text("fit.points"), fit.inputs(), fit.targets());
    points.setLineStyle(SeriesLines.NONE);
    points.setMarker(SeriesMarkers.CIRCLE);
    points.setMarkerColor(theme.ink());
    line(chart.addSeries(words.text("fit.before"), at, fit.answers(at)), theme.muted(), 2f);
    fit.learn(STEPS / 20, true);
    line(chart.addSeries(words.text("fit.early"), at, fit.answers(at)), theme.amber(), 2.5f);
    fit.learn(STEPS - STEPS / 20, true);
    line(chart.addSeries(words.text("fit.after"), at, fit.answers(at)), theme.red(), 3f);
    return chart;
  }

  @Figure
  static Chart<?, ?> losses(Words words, Theme theme) {
    XYChart chart = chart(words, "losses", 440);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(STEPS / HUNDRED);
    chart.getStyler().setYAxisMin(-3.5).setYAxisMax(1.0).setYAxisTickMarkSpacingHint(60);
    chart.setCustomYAxisTickLabelsFormatter(power -> powerOfTen(words, power));
    addLosses(chart, words.text("losses.gathered"), new Fit().learn(STEPS, false), theme.amber());
    addLosses(
        chart, words.text("losses.frozen"), new Fit().frozen().learn(STEPS, true), theme.teal());
    addLosses(chart, words.text("losses.whole"), new Fit().learn(STEPS, true), theme.red());
    return chart;
  }

  private static void addLosses(XYChart chart, String name, double[] losses, Color color) {
    int[] shown = IntStream.range(0, losses.length / EVERY).map(i -> i * EVERY).toArray();
    double[] hundreds = IntStream.of(shown).mapToDouble(i -> i / HUNDRED).toArray();
    double[] values = IntStream.of(shown).mapToDouble(i -> Math.log10(losses[i])).toArray();
    line(chart.addSeries(name, hundreds, values), color, 2.5f);
  }

  private static String powerOfTen(Words words, double power) {
    boolean whole = power == Math.rint(power);
    return whole ? words.number(Math.pow(10, power), (int) Math.max(0, -power)) : "";
  }

  private static void line(XYSeries series, Color color, float width) {
    series.setLineColor(color);
    series.setLineStyle(new BasicStroke(width));
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
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 0));
    return chart;
  }
}
