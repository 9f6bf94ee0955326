package openheart.lessons.backprop;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.Pen;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/**
 * The two-layer network as boxes, one for each tensor: its name and shape, its numbers, and the
 * gradient of the loss by each of them. The data go along the top, from column 0 to 4; the
 * parameters stand below.
 */
final class NetworkDrawing extends Annotation {

  private static final double WIDTH = 84;
  private static final double LINE = 21;
  private static final double PADDING = 9;
  private static final float TEXT = 15f;
  private static final double TOP = 0.83;
  private static final double MIDDLE = 0.49;
  private static final double BOTTOM = 0.15;

  private record Box(
      String name, double across, double up, List<String> values, List<String> gradients) {

    double height() {
      return (2 + values.size() + gradients.size()) * LINE + 2 * PADDING;
    }
  }

  private final List<Box> data = new ArrayList<>();
  private final List<Box> parameters = new ArrayList<>();
  private final Words words;
  private final Theme theme;

  private NetworkDrawing(Words words, Theme theme) {
    super(false);
    this.words = words;
    this.theme = theme;
  }

  /** The network of a problem with its forward and its backward pass. */
  static NetworkDrawing of(Problem p, Words words, Theme theme) {
    Gradients g = Whole.forwardAndBackward(p);
    NetworkDrawing drawing = new NetworkDrawing(words, theme);
    drawing.data.add(drawing.box("x", 0, TOP, p.x(), g.first().input()));
    drawing.data.add(drawing.box("l1", 1, TOP, p.l1(), g.hidden()));
    drawing.data.add(drawing.box("l2", 2, TOP, p.l2(), g.last().input()));
    drawing.data.add(drawing.box("output", 3, TOP, p.output(), g.output()));
    drawing.data.add(drawing.box("loss", 4, TOP, p.loss(), Tensor.scalar(1)));
    drawing.parameters.add(drawing.box("w1", 0.5, MIDDLE, p.w1(), g.first().weight()));
    drawing.parameters.add(drawing.box("b1", 0.5, BOTTOM, p.b1(), g.first().bias()));
    drawing.parameters.add(drawing.box("w2", 2.5, MIDDLE, p.w2(), g.last().weight()));
    drawing.parameters.add(drawing.box("b2", 2.5, BOTTOM, p.b2(), g.last().bias()));
    return drawing;
  }

  private Box box(String name, double across, double up, Tensor value, Tensor gradient) {
    return new Box(name + " " + value.shape(), across, up, rows(value), rows(gradient));
  }

  /** The numbers of a tensor, a line for each row. */
  private List<String> rows(Tensor tensor) {
    int columns = tensor.ndim() == 0 ? 1 : tensor.size(-1);
    float[] numbers = tensor.toArray();
    List<String> rows = new ArrayList<>();
    for (int start = 0; start < numbers.length; start += columns) {
      StringBuilder row = new StringBuilder();
      for (int i = start; i < start + columns; i++) {
        int decimals = numbers[i] == Math.rint(numbers[i]) ? 0 : 1;
        row.append(i == start ? "" : "   ").append(words.number(numbers[i], decimals));
      }
      rows.add(row.toString());
    }
    return rows;
  }

  @Override
  public void paint(Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(2f));
    for (int i = 1; i < data.size(); i++) {
      between(graphics, data.get(i - 1), data.get(i));
    }
    for (Box box : parameters) {
      double x = getXAxisScreenValue(box.across);
      double from = getYAxisScreenValue(TOP);
      graphics.draw(new Line2D.Double(x, from, x, getYAxisScreenValue(box.up)));
    }
    data.forEach(box -> paint(graphics, box));
    parameters.forEach(box -> paint(graphics, box));
  }

  private void between(Graphics2D graphics, Box from, Box to) {
    double y = getYAxisScreenValue(from.up);
    double start = getXAxisScreenValue(from.across) + WIDTH / 2;
    double end = getXAxisScreenValue(to.across) - WIDTH / 2;
    graphics.setColor(theme.muted());
    Pen.arrow(graphics, start, y, end, y);
  }

  private void paint(Graphics2D graphics, Box box) {
    double x = getXAxisScreenValue(box.across);
    double top = getYAxisScreenValue(box.up) - box.height() / 2;
    Pen.box(graphics, new Rectangle2D.Double(x - WIDTH / 2, top, WIDTH, box.height()), theme);
    double line = top + PADDING + LINE * 0.75;
    Font bold = styler.getAnnotationTextFont().deriveFont(TEXT);
    int space = box.name.indexOf(' ');
    write(graphics, bold, box.name.substring(0, space), theme.ink(), x, line);
    line += LINE;
    Font regular = styler.getBaseFont().deriveFont(TEXT);
    write(graphics, regular, box.name.substring(space + 1), theme.muted(), x, line);
    for (String row : box.values) {
      line += LINE;
      write(graphics, bold, row, theme.teal(), x, line);
    }
    for (String row : box.gradients) {
      line += LINE;
      write(graphics, bold, row, theme.red(), x, line);
    }
  }

  private static void write(
      Graphics2D graphics, Font font, String text, Color color, double x, double y) {
    graphics.setFont(font);
    graphics.setColor(color);
    Pen.onLine(graphics, text, x, y);
  }
}
