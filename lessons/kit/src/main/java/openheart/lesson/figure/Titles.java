package openheart.lesson.figure;

import openheart.lesson.Words;
import org.knowm.xchart.internal.chartpart.Chart;

/** What all figures share: their width, and that the texts' keys begin with the figure's name. */
final class Titles {

  /** Of a page's column, in CSS pixels. */
  static final int WIDTH = 560;

  private Titles() {}

  /** Writes {@code figure.title}, {@code figure.x} and {@code figure.y} on the chart. */
  static void write(Chart<?, ?> chart, Words words, String figure) {
    chart.setTitle(words.text(figure + ".title"));
    chart.setXAxisTitle(words.text(figure + ".x"));
    chart.setYAxisTitle(words.text(figure + ".y"));
  }
}
