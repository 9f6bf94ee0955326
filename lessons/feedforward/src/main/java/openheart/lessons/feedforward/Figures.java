package openheart.lessons.feedforward;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.HeatMap;
import openheart.lesson.figure.LineChart;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.lines.SeriesLines;

/** The lesson's figures. */
final class Figures {

  private Figures() {}

  @Figure
  static Chart<?, ?> network(Words words, Theme theme) {
    Tensor x = Tensor.of(2, 3); // (2)
    Tensor toHidden = Tensor.of(new float[][] {{1, 1}, {-1, 1}, {1, -1}}); // (3, 2)
    Tensor toOutput = Tensor.of(new float[][] {{2, -1, 1}}); // (1, 3)
    return new LineChart(words, "network", 480)
        .x(-0.3, 2.3)
        .y(0, 1.1)
        .drawing(new NetworkDrawing(x, List.of(toHidden, toOutput), words, theme));
  }

  @Figure
  static Chart<?, ?> contributions(Words words, Theme theme) {
    Generator generator = new Generator(28);
    Tensor x =
        Tensor.of(
            new float[][] {
              {8, 5, 6, 2, 4, 5, 7},
              {1, 2, 3, 4, 5, 6, 7},
              {9, 8, 7, 6, 5, 4, 3}
            }); // (3, 7)
    Tensor hidden = new Linear(7, 4, generator).call(x); // (3, 4)
    Linear outputLayer = new Linear(4, 1, generator);
    Tensor terms = hidden.mul(outputLayer.weight()); // (3, 4)
    Tensor bias = outputLayer.bias().expand(3, 1); // (3, 1)
    Tensor table = Tensor.hstack(terms, bias, outputLayer.call(hidden)); // (3, 6)
    List<String> columns = new ArrayList<>();
    for (int neuron = 1; neuron <= terms.size(1); neuron++) {
      columns.add(words.text("contributions.neuron", neuron));
    }
    columns.add(words.text("contributions.bias"));
    columns.add(words.text("contributions.sum"));
    HeatMap chart = new HeatMap(words, "contributions", 380);
    chart.cells(columns, List.of("0", "1", "2"), table, 3);
    chart.addAnnotation(new SumNumbers(table, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> straight(Words words, Theme theme) {
    Tensor x = Tensor.linspace(-4, 4, 9).unsqueeze(1); // (9, 1)
    Tensor w1 = Tensor.of(new float[][] {{1}, {-0.5f}, {0.25f}}); // (3, 1)
    Tensor b1 = Tensor.of(1, 2, -1); // (3)
    Tensor hidden = Functional.linear(x, w1, b1); // (9, 3)
    Tensor w2 = Tensor.of(new float[][] {{0.5f, -1, 1}}); // (1, 3)
    Tensor output = Functional.linear(hidden, w2, Tensor.of(0.5f)); // (9, 1)
    LineChart chart = new LineChart(words, "straight", 460).x(-4, 4).y(-8, 6).xMarksApart(60);
    Color[] colors = {theme.teal(), theme.amber(), theme.muted()};
    float[][] dashes = {{9, 5}, {3, 4}, {12, 4, 3, 4}};
    for (int neuron = 0; neuron < 3; neuron++) {
      String name = words.text("straight.neuron", neuron + 1);
      chart
          .line(name, x, hidden.select(1, neuron), colors[neuron])
          .setLineStyle(dashed(dashes[neuron]));
    }
    XYSeries sum = chart.line(words.text("straight.output"), x, output, theme.red());
    sum.setLineWidth(4.5f);
    sum.setLineStyle(SeriesLines.SOLID); // XChart heeds a width only with a style
    return chart;
  }

  private static BasicStroke dashed(float[] dashes) {
    return new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
  }
}
