package openheart.widgets.view;

/** A plane with axes: where numbers stand in a drawing. */
public final class Plot {
  private final Svg svg;
  private final double left;
  private final double top;
  private final double width;
  private final double height;
  private final double[] x;
  private final double[] y;

  /**
   * A plane in a rectangle of the drawing.
   *
   * @param x the least and the greatest number across
   * @param y the least and the greatest number upwards
   */
  public Plot(
      Svg svg, double left, double top, double width, double height, double[] x, double[] y) {
    this.svg = svg;
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.x = x.clone();
    this.y = y.clone();
  }

  /** Returns where a number stands across. */
  public double x(double value) {
    return left + (value - x[0]) / (x[1] - x[0]) * width;
  }

  /** Returns where a number stands upwards. */
  public double y(double value) {
    return top + (y[1] - value) / (y[1] - y[0]) * height;
  }

  /** Draws a line and a label for a number across. */
  public Plot tickX(double value, String label) {
    svg.line("grid", x(value), top, x(value), top + height);
    svg.text("soft middle small", x(value), top + height + 18, label);
    return this;
  }

  /** Draws a line and a label for a number upwards. */
  public Plot tickY(double value, String label) {
    svg.line("grid", left, y(value), left + width, y(value));
    svg.text("soft end small", left - 8, y(value) + 4, label);
    return this;
  }

  /** Draws a line through points, as far as they are inside. */
  public Plot curve(String kind, float[] xs, float[] ys) {
    Svg.Path path = new Svg.Path();
    boolean drawing = false;
    for (int i = 0; i < xs.length; i++) {
      boolean inside = ys[i] >= y[0] && ys[i] <= y[1]; // False of NaN.
      if (inside && drawing) {
        path.line(x(xs[i]), y(ys[i]));
      } else if (inside) {
        path.move(x(xs[i]), y(ys[i]));
      }
      drawing = inside;
    }
    svg.path(kind, path);
    return this;
  }

  /** Draws the part of a straight line through (x0, y0) that is inside. */
  public Plot straight(String kind, double x0, double y0, double slope) {
    double from = x[0];
    double to = x[1];
    if (slope != 0) {
      double low = x0 + (y[0] - y0) / slope;
      double high = x0 + (y[1] - y0) / slope;
      from = Math.max(from, Math.min(low, high));
      to = Math.min(to, Math.max(low, high));
    }
    svg.line(kind, x(from), y(y0 + slope * (from - x0)), x(to), y(y0 + slope * (to - x0)));
    return this;
  }

  /** Draws what can be dragged: the whole plane, without showing. */
  public Plot drag(String handle) {
    svg.openDrag("", handle).rect("unseen-area", left, top, width, height, 0).close();
    return this;
  }
}
