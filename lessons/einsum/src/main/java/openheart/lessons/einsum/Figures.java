package openheart.lessons.einsum;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.EinsumEquation;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
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
  private static final float NONE = Float.NaN;

  private Figures() {}

  @Figure
  static Chart<?, ?> step(Words words, Theme theme) {
    Tensor numbers =
        Tensor.of(
            new float[][] {
              {NONE, NONE, NONE, NONE, 7, 8},
              {NONE, NONE, NONE, NONE, 9, 10},
              {NONE, NONE, NONE, NONE, 11, 12},
              {NONE, NONE, NONE, NONE, NONE, NONE},
              {1, 2, 3, NONE, 58, 64},
              {4, 5, 6, NONE, 139, 154}
            }); // (6, 6)
    Tensor shades = Tensor.zeros(6, 6); // (6, 6)
    for (int k = 0; k < 3; k++) {
      shades.set(-1, k, 4);
      shades.set(-1, 5, k);
    }
    shades.set(1, 5, 4);
    List<String> rows = new ArrayList<>(List.of("k = 0", "k = 1", "k = 2", " ", "i = 0", "i = 1"));
    List<String> columns = List.of("k = 0", "k = 1", "k = 2", " ", "j = 0", "j = 1");
    HeatMapChart chart = heatMap(words, "step");
    fill(chart, columns, rows, shades, numbers);
    List<Cells.Note> notes =
        List.of(
            new Cells.Note(1.5, 0.7, "R[1][0] ="),
            new Cells.Note(1.5, 1.25, "4\u00b77 + 5\u00b79 + 6\u00b711"),
            new Cells.Note(1.5, 1.8, "= 139"),
            new Cells.Note(1.5, 3.7, "A"),
            new Cells.Note(3.7, 1.5, "B"),
            new Cells.Note(5, 3.7, "R"));
    chart.addAnnotation(new Cells(numbers, 0, 20f, notes, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> gram(Words words, Theme theme) {
    int count = 8;
    float[] numbers = new float[2 * count];
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int degrees = 360 / count * i;
      numbers[2 * i] = (float) StrictMath.cos(StrictMath.toRadians(degrees));
      numbers[2 * i + 1] = (float) StrictMath.sin(StrictMath.toRadians(degrees));
      labels.add(degrees + "\u00b0");
    }
    Tensor arrows = Tensor.of(Shape.of(count, 2), numbers); // (8, 2)
    Tensor gram = Tensor.einsum("ij,kj->ik", arrows, arrows); // (8, 8)
    HeatMapChart chart = heatMap(words, "gram");
    fill(chart, labels, new ArrayList<>(labels), gram, gram);
    chart.addAnnotation(new Cells(gram, 1, 15f, List.of(), words, theme));
    return chart;
  }

  private static HeatMapChart heatMap(Words words, String name) {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(520)
            .title(words.text(name + ".title"))
            .xAxisTitle(words.text(name + ".x"))
            .yAxisTitle(words.text(name + ".y"))
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
    Collections.reverse(rows);
    chart.addSeries(chart.getTitle(), columns, rows, cells).setMin(-1).setMax(1);
  }

  @Figure
  static Chart<?, ?> orders(Words words, Theme theme) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(460)
            .title(words.text("orders.title"))
            .xAxisTitle(words.text("orders.x"))
            .yAxisTitle(words.text("orders.y"))
            .build();
    chart.getStyler().setXAxisMin(1.0).setXAxisMax(4.0).setYAxisMin(3.0).setYAxisMax(10.0);
    chart.getStyler().setXAxisTickMarkSpacingHint(100).setYAxisTickMarkSpacingHint(34);
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    chart.setCustomXAxisTickLabelsFormatter(Figures::powerOfTen);
    chart.setCustomYAxisTickLabelsFormatter(Figures::powerOfTen);
    EinsumEquation chain = EinsumEquation.parse("ij,jk,kl->il");
    line(chart, words.text("orders.nest"), theme.amber(), n -> chain.plan(shapes(n)).loops());
    line(
        chart,
        words.text("orders.left"),
        theme.red(),
        n -> chain.planInOrder(shapes(n)).multiplyAdds());
    line(chart, words.text("orders.best"), theme.teal(), n -> chain.plan(shapes(n)).multiplyAdds());
    return chart;
  }

  private static Shape[] shapes(int n) {
    return new Shape[] {Shape.of(n, 10), Shape.of(10, n), Shape.of(n, 10)};
  }

  /** A line through the costs; both axes are logarithms, since XChart's own take no labels. */
  private static void line(XYChart chart, String name, Color color, ToLongFunction<Integer> cost) {
    double[] exponents = {1, 2, 3, 4};
    double[] costs = new double[exponents.length];
    int n = 1;
    for (int i = 0; i < exponents.length; i++) {
      n *= 10;
      costs[i] = Math.log10(cost.applyAsLong(n));
    }
    XYSeries series = chart.addSeries(name, exponents, costs);
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(color);
  }

  /** 10 to a power. */
  private static String powerOfTen(double exponent) {
    String raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    StringBuilder text = new StringBuilder("10");
    for (char digit : Long.toString(Math.round(exponent)).toCharArray()) {
      text.append(digit == '-' ? '\u207b' : raised.charAt(digit - '0'));
    }
    return text.toString();
  }
}
