package openheart.lessons.broadcasting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private static final int WIDTH = 560;

  private Figures() {}

  @Figure
  static Chart<?, ?> histograms(Words words, Theme theme) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(400)
            .title(words.text("histograms.title"))
            .xAxisTitle(words.text("histograms.x"))
            .yAxisTitle(words.text("histograms.y"))
            .build();
    Tensor images = Tensor.rand(new Generator(1), 8, 3, 32, 32); // (8, 3, 32, 32)
    Tensor mean = images.mean(true, 0, 2, 3); // (1, 3, 1, 1)
    Tensor std = images.std(true, 0, 2, 3); // (1, 3, 1, 1)
    histogram(chart, words, "histograms.before", images, theme.amber());
    histogram(chart, words, "histograms.after", images.sub(mean).div(std), theme.teal());
    return chart;
  }

  private static void histogram(
      XYChart chart, Words words, String key, Tensor values, Color color) {
    String mean = words.number(values.mean().item(), 2);
    String std = words.number(values.std().item(), 2);
    Bins bins = Bins.of(values.toArray(), -2, 2, 40);
    XYSeries series = chart.addSeries(words.text(key, mean, std), bins.edges(), bins.percentages());
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.StepArea);
    series.setLineColor(color);
    series.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 70));
    series.setMarker(SeriesMarkers.NONE);
  }

  @Figure
  static Chart<?, ?> trapMatrix(Words words, Theme theme) {
    float[] targets = {1, 3, 5, 7};
    Tensor predictions = Tensor.of(1.5f, 3, 4.5f, 7).unsqueeze(1); // (4, 1)
    Tensor differences = predictions.sub(Tensor.of(targets)); // (4, 4)
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(520)
            .title(words.text("trapMatrix.title"))
            .xAxisTitle(words.text("trapMatrix.x"))
            .yAxisTitle(words.text("trapMatrix.y"))
            .build();
    List<Number[]> cells = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int row = 0; row < targets.length; row++) {
      rows.add(words.number(predictions.get(targets.length - 1 - row, 0), 1));
      columns.add(words.number(targets[row], 0));
      for (int column = 0; column < targets.length; column++) {
        cells.add(new Number[] {column, row, differences.get(targets.length - 1 - row, column)});
      }
    }
    chart.addSeries(words.text("trapMatrix.legend"), columns, rows, cells);
    chart.getStyler().setShowValue(true).setMin(-6).setMax(6);
    chart.getStyler().setHeatMapDecimalValueFormatter(value -> words.number(value, 1));
    return chart;
  }
}
