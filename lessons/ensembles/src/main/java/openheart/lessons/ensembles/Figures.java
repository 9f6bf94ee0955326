package openheart.lessons.ensembles;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.BarChart;
import openheart.lesson.figure.CellNumbers;
import openheart.lesson.figure.HeatMap;
import openheart.lesson.figure.LineChart;
import openheart.nn.Module;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int FAMILIES = 5;
  private static final int BOASTER = 3;

  /** What the strongest colours stand for, a little above all that is drawn. */
  private static final float MOST_WEIGHT = 7;

  private static final float MOST_HITS = 500;
  private static final float MOST_MISTAKES = 90;

  /** A space of no width, since a heat map's columns must have names of their own. */
  private static final String DISTINCT = "\u200b";

  private static final double LOW = -2;
  private static final double HIGH = 6;

  private Figures() {}

  @Figure
  static Chart<?, ?> steps(Words words, Theme theme) {
    return new LineChart(words, "steps", 600)
        .x(0, 1)
        .y(0, 1)
        .drawing(new StepsDrawing(words, theme));
  }

  @Figure
  static Chart<?, ?> weights(Words words, Theme theme) {
    Tensor weights = Learned.weighted().weights.detach(); // (4, 5)
    HeatMap chart = new HeatMap(words, "weights", 440);
    chart.cells(numbers(FAMILIES), numbers(weights.size(0)), weights, MOST_WEIGHT);
    chart.addAnnotation(new CellNumbers(weights, 1, 20f, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> byFamily(Words words, Theme theme) {
    BarChart chart = new BarChart(words, "byFamily", 460).upTo(100, 0);
    Proteins test = test();
    bars(chart, words.text("byFamily.mean"), test.scores().mean(0), test, theme.amber());
    bars(chart, words.text("byFamily.weighted"), answers(Learned.weighted()), test, theme.teal());
    bars(chart, words.text("byFamily.bent"), answers(Learned.bent()), test, theme.red());
    return chart;
  }

  private static void bars(
      BarChart chart, String name, Tensor outputs, Proteins test, Color color) {
    Tensor accuracies = Confusion.byFamily(outputs, test); // (5)
    chart.bars(name, numbers(FAMILIES), accuracies, color);
  }

  @Figure
  static Chart<?, ?> confusions(Words words, Theme theme) {
    Tensor mean = Confusion.confusion(test().scores().mean(0), test()); // (5, 5)
    Tensor bent = Confusion.confusion(answers(Learned.bent()), test()); // (5, 5)
    Tensor gap = Tensor.full(Float.NaN, FAMILIES, 1); // (5, 1)
    Tensor counts = Tensor.hstack(mean, gap, bent); // (5, 11)
    Tensor right = Tensor.eye(FAMILIES); // (5, 5)
    Tensor mask = Tensor.hstack(right, gap, right); // (5, 11)
    Tensor hits = counts.div(-MOST_HITS); // (5, 11)
    Tensor shades = Tensor.where(mask.eq(1), hits, counts.div(MOST_MISTAKES)); // (5, 11)
    List<String> columns = new ArrayList<>(numbers(FAMILIES));
    columns.add(" ");
    numbers(FAMILIES).forEach(name -> columns.add(name + DISTINCT));
    HeatMap chart = new HeatMap(words, "confusions", 380);
    chart.cells(columns, numbers(FAMILIES), shades, 1);
    chart.addAnnotation(new CellNumbers(counts, 0, 16f, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> bend(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "bend", 460).x(0, 1).y(LOW, HIGH).xDecimals(1).yMarksApart(60);
    zone(chart, words.text("bend.knows"), 0.5, 0.7, theme.teal(), theme);
    zone(chart, words.text("bend.guesses"), 0.8, 1, theme.amber(), theme);
    curve(chart, words.text("bend.weighted"), Learned.weighted(), theme.teal());
    curve(chart, words.text("bend.bent"), Learned.bent(), theme.red());
    return chart;
  }

  /** Where the boaster's score for the family that it picks lies. */
  private static void zone(
      LineChart chart, String name, double from, double to, Color color, Theme theme) {
    double[] edges = {from, from, to, to};
    Color tint = theme.tint(color, 0.2);
    XYSeries zone = chart.addSeries(name, edges, new double[] {LOW, HIGH, HIGH, LOW});
    zone.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    zone.setFillColor(tint);
    zone.setLineColor(tint);
    zone.setLineStyle(SeriesLines.NONE);
    zone.setMarker(SeriesMarkers.NONE);
  }

  /** What family 0 gets, as the boaster's score for it grows, beyond what it gets at 0. */
  private static void curve(LineChart chart, String name, Module layer, Color color) {
    int points = 101;
    Tensor scores = Tensor.full(1f / FAMILIES, BOASTER + 1, points, FAMILIES); // (4, 101, 5)
    Tensor boasts = Tensor.linspace(0, 1, points); // (101)
    scores.select(0, BOASTER).select(1, 0).copyFrom(boasts);
    Tensor outputs = Autograd.noGrad(() -> layer.call(scores)).select(1, 0); // (101)
    chart.line(name, boasts, outputs.sub(outputs.get(0)), color);
  }

  private static Proteins test() {
    return Proteins.draw(new Generator(2), 2000);
  }

  private static Tensor answers(Module layer) {
    return Autograd.noGrad(() -> layer.call(test().scores()));
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }
}
