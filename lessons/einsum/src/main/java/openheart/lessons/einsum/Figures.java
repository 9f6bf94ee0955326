package openheart.lessons.einsum;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.CellNumbers;
import openheart.lesson.figure.HeatMap;
import openheart.lesson.figure.LineChart;
import openheart.lessons.einsum.AnnotatedCells.Note;
import openheart.tensor.EinsumEquation;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

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
    Tensor shades = numbers.mul(0); // (6, 6)
    for (int k = 0; k < 3; k++) {
      shades.set(-1, k, 4);
      shades.set(-1, 5, k);
    }
    shades.set(1, 5, 4);
    List<String> rows = List.of("k = 0", "k = 1", "k = 2", " ", "i = 0", "i = 1");
    List<String> columns = List.of("k = 0", "k = 1", "k = 2", " ", "j = 0", "j = 1");
    List<Note> notes =
        List.of(
            new Note(1, 0.2, "R[1][0] ="),
            new Note(1, 0.75, "4\u00b77 + 5\u00b79 + 6\u00b711"),
            new Note(1, 1.3, "= 139"),
            new Note(1, 3.2, "A"),
            new Note(3.2, 1, "B"),
            new Note(4.5, 3.2, "R"));
    HeatMap chart = new HeatMap(words, "step", 520).cells(columns, rows, shades, 1);
    chart.addAnnotation(new AnnotatedCells(numbers, notes, words, theme));
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
    HeatMap chart = new HeatMap(words, "gram", 520).cells(labels, labels, gram, 1);
    chart.addAnnotation(new CellNumbers(gram, 1, 15f, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> orders(Words words, Theme theme) {
    LineChart chart =
        new LineChart(words, "orders", 460)
            .x(1, 4)
            .y(3, 10)
            .xPowersOfTen()
            .yPowersOfTen()
            .xMarksApart(100)
            .yMarksApart(34);
    EinsumEquation chain = EinsumEquation.parse("ij,jk,kl->il");
    costs(chart, words.text("orders.nest"), theme.amber(), n -> chain.plan(shapes(n)).loops());
    costs(
        chart,
        words.text("orders.left"),
        theme.red(),
        n -> chain.planInOrder(shapes(n)).multiplyAdds());
    costs(
        chart, words.text("orders.best"), theme.teal(), n -> chain.plan(shapes(n)).multiplyAdds());
    return chart;
  }

  private static Shape[] shapes(int n) {
    return new Shape[] {Shape.of(n, 10), Shape.of(10, n), Shape.of(n, 10)};
  }

  /** A line through the costs; both axes are logarithms, since XChart's own take no labels. */
  private static void costs(
      LineChart chart, String name, Color color, ToLongFunction<Integer> cost) {
    double[] exponents = {1, 2, 3, 4};
    double[] costs = new double[exponents.length];
    int n = 1;
    for (int i = 0; i < exponents.length; i++) {
      n *= 10;
      costs[i] = Math.log10(cost.applyAsLong(n));
    }
    chart.line(name, exponents, costs, color).setMarker(SeriesMarkers.CIRCLE);
  }
}
