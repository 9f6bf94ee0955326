package openheart.lessons.broadcasting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.AnnotationText;
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
    chart.getStyler().setXAxisMin(-2.0).setXAxisMax(2.0).setYAxisMin(0.0).setYAxisMax(12.0);
    chart.getStyler().setXAxisTickMarkSpacingHint(90);
    chart.getStyler().setLegendLayout(LegendLayout.Vertical);
    chart.setCustomXAxisTickLabelsFormatter(value -> words.number(value, 0));
    histogram(chart, words, "histograms.before", images, theme.amber(), 11, 0.5);
    Tensor normalized = images.sub(mean).div(std); // (8, 3, 32, 32)
    histogram(chart, words, "histograms.after", normalized, theme.teal(), 3.8, -0.9);
    return chart;
  }

  /** The histogram, and above it at {@code height} its mean with one deviation to each side. */
  private static void histogram(
      XYChart chart,
      Words words,
      String key,
      Tensor values,
      Color color,
      double height,
      double labelAt) {
    double mean = values.mean().item();
    double std = values.std().item();
    String meanText = words.number(mean, 2);
    String stdText = words.number(std, 2);
    Bins bins = Bins.of(values.toArray(), -2, 2, 40);
    XYSeries bars =
        chart.addSeries(words.text(key, meanText, stdText), bins.edges(), bins.percentages());
    bars.setXYSeriesRenderStyle(XYSeriesRenderStyle.StepArea);
    bars.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 70));
    line(bars, color);

    double[] ends = {mean - std, mean, mean + std};
    XYSeries spread = chart.addSeries(key, ends, new double[] {height, height, height});
    line(spread, color);
    spread.setMarker(SeriesMarkers.CIRCLE);
    spread.setMarkerColor(color);
    spread.setShowInLegend(false);
    String label = meanText + " \u00b1 " + stdText;
    chart.addAnnotation(new AnnotationText(label, labelAt, height + 0.7, false));
  }

  private static void line(XYSeries series, Color color) {
    series.setLineColor(color);
    series.setLineWidth(2.5f);
    series.setLineStyle(SeriesLines.SOLID);
    series.setMarker(SeriesMarkers.NONE);
  }

  @Figure
  static Chart<?, ?> trapMatrix(Words words, Theme theme) {
    Tensor targets = Tensor.of(1, 3, 5, 7); // (4)
    Tensor predictions = Tensor.of(1.5f, 3, 4.5f, 7); // (4)
    Tensor differences = predictions.unsqueeze(1).sub(targets); // (4, 4)
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(520)
            .title(words.text("trapMatrix.title"))
            .xAxisTitle(words.text("trapMatrix.x"))
            .yAxisTitle(words.text("trapMatrix.y"))
            .build();
    List<String> rows = labels(predictions, words, 1);
    List<String> columns = labels(targets, words, 0);
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        int fromBelow = rows.size() - 1 - row;
        cells.add(new Number[] {column, fromBelow, differences.get(row, column)});
      }
    }
    Collections.reverse(rows);
    chart.addSeries(words.text("trapMatrix.title"), columns, rows, cells).setMin(-6).setMax(6);
    chart.getStyler().setLegendVisible(false);
    chart.addAnnotation(new CellNumbers(differences, words, theme));
    return chart;
  }

  private static List<String> labels(Tensor values, Words words, int decimals) {
    List<String> labels = new ArrayList<>();
    for (float value : values.toArray()) {
      labels.add(words.number(value, decimals));
    }
    return labels;
  }
}
