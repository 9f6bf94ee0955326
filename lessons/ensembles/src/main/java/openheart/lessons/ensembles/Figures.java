package openheart.lessons.ensembles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.nn.Module;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
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
    XYChart chart = chart(words, "steps", 600);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
    chart.getStyler().setXAxisTicksVisible(false).setYAxisTicksVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false).setLegendVisible(false);
    XYSeries hidden = chart.addSeries("steps", new double[] {0, 1}, new double[] {0, 0});
    hidden.setLineStyle(SeriesLines.NONE);
    hidden.setMarker(SeriesMarkers.NONE);
    chart.addAnnotation(new StepsDrawing(words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> weights(Words words, Theme theme) {
    Tensor weights = Learned.weighted().weights.detach(); // (4, 5)
    HeatMapChart chart = heatMap(words, "weights", 440);
    fill(chart, numbers(FAMILIES), numbers(weights.size(0)), weights.div(MOST_WEIGHT), weights);
    chart.addAnnotation(new CellNumbers(weights, 1, 20f, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> byFamily(Words words, Theme theme) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(460)
            .title(words.text("byFamily.title"))
            .xAxisTitle(words.text("byFamily.x"))
            .yAxisTitle(words.text("byFamily.y"))
            .build();
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0);
    chart.getStyler().setOverlapped(false).setAvailableSpaceFill(0.8);
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 0));
    Proteins test = test();
    bars(chart, words.text("byFamily.mean"), test.scores().mean(0), test, theme.amber());
    bars(chart, words.text("byFamily.weighted"), answers(Learned.weighted()), test, theme.teal());
    bars(chart, words.text("byFamily.bent"), answers(Learned.bent()), test, theme.red());
    return chart;
  }

  private static void bars(
      CategoryChart chart, String name, Tensor outputs, Proteins test, Color color) {
    float[] accuracies = Confusion.byFamily(outputs, test).toArray();
    List<Integer> families = IntStream.range(0, FAMILIES).boxed().toList();
    List<Double> heights =
        IntStream.range(0, FAMILIES).mapToObj(c -> (double) accuracies[c]).toList();
    chart.addSeries(name, families, heights).setFillColor(color);
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
    HeatMapChart chart = heatMap(words, "confusions", 380);
    List<String> columns = new ArrayList<>(numbers(FAMILIES));
    columns.add(" ");
    numbers(FAMILIES).forEach(name -> columns.add(name + DISTINCT));
    fill(chart, columns, numbers(FAMILIES), shades, counts);
    chart.addAnnotation(new CellNumbers(counts, 0, 16f, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> bend(Words words, Theme theme) {
    XYChart chart = chart(words, "bend", 460);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(LOW).setYAxisMax(HIGH);
    chart.getStyler().setYAxisTickMarkSpacingHint(60);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 1));
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 0));
    zone(chart, words.text("bend.knows"), 0.5, 0.7, theme.teal(), theme);
    zone(chart, words.text("bend.guesses"), 0.8, 1, theme.amber(), theme);
    curve(chart, words.text("bend.weighted"), Learned.weighted(), theme.teal());
    curve(chart, words.text("bend.bent"), Learned.bent(), theme.red());
    return chart;
  }

  /** Where the boaster's score for the family that it picks lies. */
  private static void zone(
      XYChart chart, String name, double from, double to, Color color, Theme theme) {
    double[] edges = {from, from, to, to};
    XYSeries zone = chart.addSeries(name, edges, new double[] {LOW, HIGH, HIGH, LOW});
    zone.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    zone.setFillColor(theme.tint(color, 0.2));
    zone.setLineColor(theme.tint(color, 0.2));
    zone.setLineStyle(SeriesLines.NONE);
    zone.setMarker(SeriesMarkers.NONE);
  }

  /** What family 0 gets, as the boaster's score for it grows, beyond what it gets at 0. */
  private static void curve(XYChart chart, String name, Module layer, Color color) {
    int points = 101;
    Tensor scores = Tensor.full(1f / FAMILIES, BOASTER + 1, points, FAMILIES); // (4, 101, 5)
    Tensor boasts = Tensor.linspace(0, 1, points); // (101)
    scores.select(0, BOASTER).select(1, 0).copyFrom(boasts);
    Tensor outputs = Autograd.noGrad(() -> layer.call(scores)).select(1, 0); // (101)
    float[] gains = outputs.sub(outputs.get(0)).toArray();
    double[] x = IntStream.range(0, points).mapToDouble(i -> boasts.get(i)).toArray();
    double[] y = IntStream.range(0, points).mapToDouble(i -> gains[i]).toArray();
    XYSeries series = chart.addSeries(name, x, y);
    series.setLineColor(color);
    series.setLineStyle(new BasicStroke(3f));
    series.setMarker(SeriesMarkers.NONE);
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

  private static HeatMapChart heatMap(Words words, String figure, int height) {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(height)
            .title(words.text(figure + ".title"))
            .xAxisTitle(words.text(figure + ".x"))
            .yAxisTitle(words.text(figure + ".y"))
            .build();
    chart.getStyler().setLegendVisible(false);
    return chart;
  }

  /** Colours from -1 to 1, row 0 on top; none where there is no number. */
  private static void fill(
      HeatMapChart chart, List<String> columns, List<String> rows, Tensor shades, Tensor numbers) {
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (!Float.isNaN(numbers.get(row, column))) {
          cells.add(new Number[] {column, rows.size() - 1 - row, shades.get(row, column)});
        }
      }
    }
    List<String> fromBelow = new ArrayList<>(rows);
    Collections.reverse(fromBelow);
    chart.addSeries(chart.getTitle(), columns, fromBelow, cells).setMin(-1).setMax(1);
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
    return chart;
  }
}
