package openheart.lesson.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.style.Styler.ChartTheme;

/**
 * A table whose cells are shaded by numbers. Its texts stand under {@code figure.title}, {@code
 * figure.x} and {@code figure.y}.
 */
public final class HeatMap extends HeatMapChart {

  /**
   * As wide as the page's column.
   *
   * @param height in CSS pixels
   */
  public HeatMap(Words words, String figure, int height) {
    super(Titles.WIDTH, height, ChartTheme.XChart);
    Titles.write(this, words, figure);
    getStyler().setLegendVisible(false);
  }

  /**
   * Shades the cells: teal below 0, red above.
   *
   * @param columns a name for each, all of them different
   * @param rows a name for each, from the top
   * @param shades (rows, columns); NaN where there is no cell
   * @param strongest what the strongest colours stand for, above 0 and below
   */
  public HeatMap cells(List<String> columns, List<String> rows, Tensor shades, double strongest) {
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        float shade = shades.get(row, column);
        if (!Float.isNaN(shade)) {
          cells.add(new Number[] {column, rows.size() - 1 - row, shade});
        }
      }
    }
    List<String> fromBelow = new ArrayList<>(rows);
    Collections.reverse(fromBelow);
    addSeries(getTitle(), columns, fromBelow, cells).setMin(-strongest).setMax(strongest);
    return this;
  }
}
