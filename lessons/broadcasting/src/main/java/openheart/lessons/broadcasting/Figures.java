package openheart.lessons.broadcasting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.Bins;
import openheart.lesson.figure.HeatMap;
import openheart.lesson.figure.LineChart;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lesson's figures. */
final class Figures {

  private Figures() {}

  @Figure
  static Chart<?, ?> histograms(Words words, Theme theme) {
    Tensor images = Tensor.rand(new Generator(1), 8, 3, 32, 32); // (8, 3, 32, 32)
    Tensor mean = images.mean(true, 0, 2, 3); // (1, 3, 1, 1)
    Tensor std = images.std(true, 0, 2, 3); // (1, 3, 1, 1)
    Tensor normalized = images.sub(mean).div(std); // (8, 3, 32, 32)
    LineChart chart = new LineChart(words, "histograms", 400).x(-2, 2).y(0, 12).xMarksApart(90);
    histogram(chart, words, "histograms.before", images, theme.amber(), 11, 0.5);
    histogram(chart, words, "histograms.after", normalized, theme.teal(), 3.8, -0.9);
    return chart;
  }

  /** The histogram, and above it at {@code height} its mean with one deviation to each side. */
  private static void histogram(
      LineChart chart,
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
    chart.area(
        words.text(key, meanText, stdText), Bins.of(values.toArray(), -2, 2, 40), 100, color);
    double[] ends = {mean - std, mean, mean + std};
    XYSeries spread = chart.line(key, ends, new double[] {height, height, height}, color);
    spread.setMarker(SeriesMarkers.CIRCLE);
    spread.setShowInLegend(false);
    String label = meanText + " \u00b1 " + stdText;
    chart.addAnnotation(new AnnotationText(label, labelAt, height + 0.95, false));
  }

  @Figure
  static Chart<?, ?> trapMatrix(Words words, Theme theme) {
    Tensor targets = Tensor.of(1, 3, 5, 7); // (4)
    Tensor predictions = Tensor.of(1.5f, 3, 4.5f, 7); // (4)
    Tensor differences = predictions.unsqueeze(1).sub(targets); // (4, 4)
    HeatMap chart = new HeatMap(words, "trapMatrix", 520);
    chart.cells(labels(targets, words, 0), labels(predictions, words, 1), differences, 6);
    chart.addAnnotation(new DiagonalNumbers(differences, words, theme));
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
