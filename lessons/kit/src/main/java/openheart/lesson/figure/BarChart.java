package openheart.lesson.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.Styler.ChartTheme;

/**
 * A chart of bars, side by side in groups. Its texts stand under {@code figure.title}, {@code
 * figure.x} and {@code figure.y}.
 */
public final class BarChart extends CategoryChart {

  private final Words words;

  /**
   * As wide as the page's column.
   *
   * @param height in CSS pixels
   */
  public BarChart(Words words, String figure, int height) {
    super(Titles.WIDTH, height, ChartTheme.XChart);
    this.words = words;
    Titles.write(this, words, figure);
    getStyler().setOverlapped(false).setAvailableSpaceFill(0.8);
  }

  /** How high the axis reaches, and how many decimals its numbers have. */
  public BarChart upTo(double height, int decimals) {
    getStyler().setYAxisMin(0.0).setYAxisMax(height);
    setCustomYAxisTickLabelsFormatter(value -> words.number(value, decimals));
    return this;
  }

  /** A bar of this colour for each group. */
  public BarChart bars(String name, List<String> groups, Tensor heights, Color color) {
    List<Float> bars = new ArrayList<>();
    for (float height : heights.toArray()) {
      bars.add(height);
    }
    addSeries(name, groups, bars).setFillColor(color);
    return this;
  }
}
