package openheart.lessons.feedforward;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.random.Generator;
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

  private Figures() {}

  @Figure
  static Chart<?, ?> network(Words words, Theme theme) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(480)
            .title(words.text("network.title"))
            .xAxisTitle(words.text("network.x"))
            .yAxisTitle(words.text("network.y"))
            .build();
    Tensor x = Tensor.of(2, 3); // (2)
    Tensor toHidden = Tensor.of(new float[][] {{1, 1}, {-1, 1}, {1, -1}}); // (3, 2)
    Tensor toOutput = Tensor.of(new float[][] {{2, -1, 1}}); // (1, 3)
    XYSeries corners = chart.addSeries("corners", new double[] {0, 2}, new double[] {0, 1});
    corners.setLineStyle(SeriesLines.NONE);
    corners.setMarker(SeriesMarkers.NONE);
    chart.getStyler().setXAxisMin(-0.3).setXAxisMax(2.3).setYAxisMin(0.0).setYAxisMax(1.1);
    chart.getStyler().setAxisTicksVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false);
    chart.getStyler().setLegendVisible(false);
    chart.addAnnotation(new NetworkDrawing(x, List.of(toHidden, toOutput), words, theme));
    return chart;
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
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(380)
            .title(words.text("contributions.title"))
            .xAxisTitle(words.text("contributions.x"))
            .yAxisTitle(words.text("contributions.y"))
            .build();
    List<String> columns = new ArrayList<>();
    for (int neuron = 1; neuron <= terms.size(1); neuron++) {
      columns.add(words.text("contributions.neuron", neuron));
    }
    columns.add(words.text("contributions.bias"));
    columns.add(words.text("contributions.sum"));
    List<String> rows = new ArrayList<>(List.of("0", "1", "2"));
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < table.size(0); row++) {
      for (int column = 0; column < table.size(1); column++) {
        cells.add(new Number[] {column, table.size(0) - 1 - row, table.get(row, column)});
      }
    }
    Collections.reverse(rows);
    chart.addSeries(words.text("contributions.title"), columns, rows, cells).setMin(-3).setMax(3);
    chart.getStyler().setLegendVisible(false);
    chart.addAnnotation(new TableNumbers(table, words, theme));
    return chart;
  }

  @Figure
  static Chart<?, ?> straight(Words words, Theme theme) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(460)
            .title(words.text("straight.title"))
            .xAxisTitle(words.text("straight.x"))
            .yAxisTitle(words.text("straight.y"))
            .build();
    chart.getStyler().setXAxisMin(-4.0).setXAxisMax(4.0).setYAxisMin(-8.0).setYAxisMax(6.0);
    chart.getStyler().setXAxisTickMarkSpacingHint(60);
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 0));
    chart.setCustomYAxisTickLabelsFormatter(value -> words.number(value, 0));
    Tensor x = Tensor.linspace(-4, 4, 9).unsqueeze(1); // (9, 1)
    Tensor w1 = Tensor.of(new float[][] {{1}, {-0.5f}, {0.25f}}); // (3, 1)
    Tensor b1 = Tensor.of(1, 2, -1); // (3)
    Tensor hidden = Functional.linear(x, w1, b1); // (9, 3)
    Tensor w2 = Tensor.of(new float[][] {{0.5f, -1, 1}}); // (1, 3)
    Tensor output = Functional.linear(hidden, w2, Tensor.of(0.5f)); // (9, 1)
    Color[] colors = {theme.teal(), theme.amber(), theme.muted()};
    float[][] dashes = {{9, 5}, {3, 4}, {12, 4, 3, 4}};
    for (int neuron = 0; neuron < 3; neuron++) {
      String name = words.text("straight.neuron", neuron + 1);
      XYSeries line = line(chart, name, x, hidden.select(1, neuron), colors[neuron]);
      line.setLineStyle(
          new BasicStroke(
              2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes[neuron], 0f));
    }
    XYSeries sum = line(chart, words.text("straight.output"), x, output, theme.red());
    sum.setLineWidth(4.5f);
    sum.setLineStyle(SeriesLines.SOLID);
    return chart;
  }

  private static XYSeries line(XYChart chart, String name, Tensor x, Tensor y, Color color) {
    XYSeries line = chart.addSeries(name, doubles(x), doubles(y));
    line.setLineColor(color);
    line.setMarker(SeriesMarkers.NONE);
    return line;
  }

  private static double[] doubles(Tensor values) {
    float[] floats = values.toArray();
    double[] doubles = new double[floats.length];
    for (int i = 0; i < floats.length; i++) {
      doubles[i] = floats[i];
    }
    return doubles;
  }
}
