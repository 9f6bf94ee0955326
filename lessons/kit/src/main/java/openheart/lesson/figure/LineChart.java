package openheart.lesson.figure;

import java.awt.Color;
import java.util.function.Function;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A chart of lines. Its texts stand under {@code figure.title}, {@code figure.x} and {@code
 * figure.y}; the marks of its axes are whole numbers unless told otherwise.
 */
public final class LineChart extends XYChart {

  private static final float THICKNESS = 2.5f;
  private static final int SEE_THROUGH = 70;

  private final Words words;

  /**
   * As wide as the page's column.
   *
   * @param height in CSS pixels
   */
  public LineChart(Words words, String figure, int height) {
    this(words, figure, Titles.WIDTH, height);
  }

  /** Of any size, in CSS pixels. */
  public LineChart(Words words, String figure, int width, int height) {
    super(width, height, ChartTheme.XChart);
    this.words = words;
    Titles.write(this, words, figure);
    xDecimals(0);
    yDecimals(0);
  }

  // ---- Axes ----

  /** Where the x axis begins and ends. */
  public LineChart x(double from, double to) {
    getStyler().setXAxisMin(from).setXAxisMax(to);
    // A point that nobody sees: if all were equally far apart, XChart would mark some of them and
    // not round numbers.
    double[] offGrid = {from + (to - from) * 0.0123};
    line("off the grid", offGrid, new double[1], null).setShowInLegend(false);
    return this;
  }

  /** Where the y axis begins and ends. */
  public LineChart y(double from, double to) {
    getStyler().setYAxisMin(from).setYAxisMax(to);
    return this;
  }

  /** How many decimals the x axis' numbers have. */
  public LineChart xDecimals(int decimals) {
    setCustomXAxisTickLabelsFormatter(value -> words.number(value, decimals));
    return this;
  }

  /** How many decimals the y axis' numbers have. */
  public LineChart yDecimals(int decimals) {
    return yLabels(value -> words.number(value, decimals));
  }

  /** What is written at the y axis' marks. */
  public LineChart yLabels(Function<Double, String> label) {
    setCustomYAxisTickLabelsFormatter(label);
    return this;
  }

  /** The x axis' numbers are exponents of 10. */
  public LineChart xPowersOfTen() {
    setCustomXAxisTickLabelsFormatter(LineChart::powerOfTen);
    return this;
  }

  /** The y axis' numbers are exponents of 10. */
  public LineChart yPowersOfTen() {
    return yLabels(LineChart::powerOfTen);
  }

  /** Such as 10⁻²; nothing between two powers. */
  static String powerOfTen(double exponent) {
    if (exponent != Math.rint(exponent)) {
      return "";
    }
    StringBuilder power = new StringBuilder(exponent < 0 ? "10\u207b" : "10");
    for (char digit : Long.toString(Math.abs((long) exponent)).toCharArray()) {
      power.append(
          "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(digit - '0'));
    }
    return power.toString();
  }

  /** How many pixels lie between two marks of the x axis, at the least. */
  public LineChart xMarksApart(int pixels) {
    getStyler().setXAxisTickMarkSpacingHint(pixels);
    return this;
  }

  /** How many pixels lie between two marks of the y axis, at the least. */
  public LineChart yMarksApart(int pixels) {
    getStyler().setYAxisTickMarkSpacingHint(pixels);
    return this;
  }

  // ---- Lines ----

  /** A line from point to point. */
  public XYSeries line(String name, double[] x, double[] y, Color color) {
    XYSeries line = addSeries(name, x, y);
    line.setLineColor(color);
    line.setLineWidth(THICKNESS);
    line.setLineStyle(SeriesLines.SOLID);
    line.setMarker(SeriesMarkers.NONE);
    line.setMarkerColor(color);
    return line;
  }

  /** A line from point to point, whose numbers two tensors of one size hold. */
  public XYSeries line(String name, Tensor x, Tensor y, Color color) {
    return line(name, doubles(x), doubles(y), color);
  }

  /** The points alone. */
  public XYSeries dots(String name, double[] x, double[] y, Color color) {
    XYSeries dots = addSeries(name, x, y);
    dots.setLineStyle(SeriesLines.NONE);
    dots.setMarker(SeriesMarkers.CIRCLE);
    dots.setMarkerColor(color);
    return dots;
  }

  /** The points alone, whose numbers two tensors of one size hold. */
  public XYSeries dots(String name, Tensor x, Tensor y, Color color) {
    return dots(name, doubles(x), doubles(y), color);
  }

  /**
   * A histogram, as steps.
   *
   * @param unit how high all bins together are, such as 100 for percentages
   */
  public XYSeries steps(String name, Bins bins, double unit, Color color) {
    XYSeries steps = line(name, bins.edges(), bins.times(unit), color);
    steps.setXYSeriesRenderStyle(XYSeriesRenderStyle.Step);
    return steps;
  }

  /**
   * A histogram, as steps and what lies below them.
   *
   * @param unit how high all bins together are, such as 100 for percentages
   */
  public XYSeries area(String name, Bins bins, double unit, Color color) {
    XYSeries area = steps(name, bins, unit, color);
    area.setXYSeriesRenderStyle(XYSeriesRenderStyle.StepArea);
    area.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), SEE_THROUGH));
    return area;
  }

  private static double[] doubles(Tensor tensor) {
    float[] numbers = tensor.toArray();
    double[] doubles = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      doubles[i] = numbers[i];
    }
    return doubles;
  }

  // ---- Drawings ----

  /** Nothing but a drawing in the range of the axes, and below it what {@link #legend} names. */
  public LineChart drawing(Annotation drawing) {
    getStyler().setAxisTicksVisible(false).setPlotGridLinesVisible(false).setLegendVisible(false);
    addAnnotation(drawing);
    return this;
  }

  /** What a colour of the drawing stands for. */
  public LineChart legend(String name, Color color) {
    getStyler().setLegendVisible(true);
    double[] nowhere = {getStyler().getXAxisMin()};
    line(name, nowhere, nowhere, color);
    return this;
  }
}
