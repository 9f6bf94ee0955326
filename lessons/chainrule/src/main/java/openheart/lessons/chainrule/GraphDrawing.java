package openheart.lessons.chainrule;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.Pen;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** The graph of y = 3 x^2 + x^4, with a value and a gradient in each box and slopes between. */
final class GraphDrawing extends Annotation {

  private static final double WIDTH = 82;
  private static final double HEIGHT = 88;
  private static final double LINE = 24;

  private record Box(String name, double across, double up, double value, double gradient) {}

  private record Arrow(Box from, Box to, double slope) {}

  private final List<Box> boxes;
  private final List<Arrow> arrows;
  private final Words words;
  private final Theme theme;

  private GraphDrawing(List<Box> boxes, List<Arrow> arrows, Words words, Theme theme) {
    super(false);
    this.boxes = boxes;
    this.arrows = arrows;
    this.words = words;
    this.theme = theme;
  }

  /** The graph of the example usedTwice. */
  static GraphDrawing of(Words words, Theme theme) {
    Tensor x = Tensor.scalar(2).requiresGrad(true); // ()
    Tensor u = x.square().retainGrad(); // ()
    Tensor a = u.mul(3).retainGrad(); // ()
    Tensor b = u.square().retainGrad(); // ()
    Tensor y = a.add(b).retainGrad(); // ()
    y.backward();
    Box first = box("x", 0, 0.5, x);
    Box square = box("u = x\u00b2", 1, 0.5, u);
    Box upper = box("a = 3u", 2, 1, a);
    Box lower = box("b = u\u00b2", 2, 0, b);
    Box last = box("y = a + b", 3, 0.5, y);
    List<Arrow> arrows =
        List.of(
            new Arrow(first, square, 2 * x.item()),
            new Arrow(square, upper, 3),
            new Arrow(square, lower, 2 * u.item()),
            new Arrow(upper, last, 1),
            new Arrow(lower, last, 1));
    return new GraphDrawing(List.of(first, square, upper, lower, last), arrows, words, theme);
  }

  private static Box box(String name, double across, double up, Tensor tensor) {
    return new Box(name, across, up, tensor.item(), tensor.grad().item());
  }

  @Override
  public void paint(Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(2f));
    for (Arrow arrow : arrows) {
      paint(graphics, arrow);
    }
    for (Box box : boxes) {
      paint(graphics, box);
    }
  }

  private Point2D center(Box box) {
    return new Point2D.Double(getXAxisScreenValue(box.across), getYAxisScreenValue(box.up));
  }

  private void paint(Graphics2D graphics, Arrow arrow) {
    Point2D from = center(arrow.from);
    Point2D to = center(arrow.to);
    double startX = from.getX() + WIDTH / 2;
    double endX = to.getX() - WIDTH / 2 - 2;
    double startY = from.getY();
    double endY = to.getY();
    graphics.setColor(theme.muted());
    Pen.arrow(graphics, startX, startY, endX, endY);
    double tilt = Math.max(arrow.from.up, arrow.to.up) > 0.5 ? -1 : 1;
    double side = arrow.from.up == arrow.to.up ? 0 : arrow.from.up == 0.5 ? -1 : 1;
    double below = side != 0 && tilt > 0 ? 18 : -8;
    graphics.setFont(styler.getBaseFont());
    String slope = "\u00d7" + words.number(arrow.slope, 0);
    double middleX = (startX + endX) / 2;
    double middleY = (startY + endY) / 2;
    write(graphics, slope, theme.red(), middleX + side * 16, middleY + below);
  }

  private void paint(Graphics2D graphics, Box box) {
    Point2D center = center(box);
    double left = center.getX() - WIDTH / 2;
    double top = center.getY() - HEIGHT / 2;
    Pen.box(graphics, new Rectangle2D.Double(left, top, WIDTH, HEIGHT), theme);
    Font bold = styler.getAnnotationTextFont();
    double baseline = top + LINE;
    graphics.setFont(bold);
    write(graphics, box.name, theme.ink(), center.getX(), baseline);
    graphics.setFont(bold.deriveFont(19f));
    write(graphics, words.number(box.value, 0), theme.teal(), center.getX(), baseline + LINE);
    write(graphics, words.number(box.gradient, 0), theme.red(), center.getX(), baseline + 2 * LINE);
  }

  private static void write(Graphics2D graphics, String text, Color color, double x, double y) {
    graphics.setColor(color);
    Pen.onLine(graphics, text, x, y);
  }
}
