package openheart.lessons.modules;

import java.awt.Color;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.LineChart;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Softmax;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;

/** The lesson's figures. */
final class Figures {

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
    return new LineChart(words, "tree", 480)
        .x(0, 1)
        .y(0, 1)
        .drawing(new TreeDrawing(new Whole(), words, theme));
  }

  @Figure
  static Chart<?, ?> fit(Words words, Theme theme) {
    LineChart chart = new LineChart(words, "fit", 440).x(-3.2, 3.2).y(-1.25, 1.25).yDecimals(1);
    double[] at = IntStream.rangeClosed(0, 240).mapToDouble(i -> -3 + i / 40.0).toArray();
    Fit fit = new Fit();
    chart.dots(words.text("fit.points"), fit.inputs(), fit.targets(), theme.ink());
    chart.line(words.text("fit.before"), at, fit.answers(at), theme.muted());
    fit.learn(STEPS / 20, true);
    chart.line(words.text("fit.early"), at, fit.answers(at), theme.amber());
    fit.learn(STEPS - STEPS / 20, true);
    chart.line(words.text("fit.after"), at, fit.answers(at), theme.red());
    return chart;
  }

  @Figure
  static Chart<?, ?> losses(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "losses", 440)
            .x(0, STEPS / HUNDRED)
            .y(-3.5, 1)
            .yLabels(power -> powerOfTen(words, power))
            .yMarksApart(60);
    addLosses(chart, words.text("losses.gathered"), new Fit().learn(STEPS, false), theme.amber());
    addLosses(
        chart, words.text("losses.frozen"), new Fit().frozen().learn(STEPS, true), theme.teal());
    addLosses(chart, words.text("losses.whole"), new Fit().learn(STEPS, true), theme.red());
    return chart;
  }

  private static void addLosses(LineChart chart, String name, double[] losses, Color color) {
    int[] shown = IntStream.range(0, losses.length / EVERY).map(i -> i * EVERY).toArray();
    double[] hundreds = IntStream.of(shown).mapToDouble(i -> i / HUNDRED).toArray();
    double[] values = IntStream.of(shown).mapToDouble(i -> Math.log10(losses[i])).toArray();
    chart.line(name, hundreds, values, color);
  }

  private static String powerOfTen(Words words, double power) {
    boolean whole = power == Math.rint(power);
    return whole ? words.number(Math.pow(10, power), (int) Math.max(0, -power)) : "";
  }
}
