package openheart.lessons.feedforward;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.Pen;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/**
 * Draws a network of linear layers without biases: a circle for each number with its value, a line
 * for each weight with the weight, and below each neuron the products that it adds. Layers stand at
 * 0, 1, 2... on the x axis and fill 0 to 1 on the y axis, with their names above.
 */
final class NetworkDrawing extends Annotation {

  private static final double RADIUS = 23;
  private static final float VALUE = 20f;
  private static final float WEIGHT = 16f;
  private static final float SUM = 15f;
  private static final double NAMES = 1.06;

  private final List<Tensor> values = new ArrayList<>();
  private final List<Tensor> weights;
  private final Words words;
  private final Theme theme;

  /**
   * @param input the first layer's numbers, (in)
   * @param weights of each further layer, (out, in)
   */
  NetworkDrawing(Tensor input, List<Tensor> weights, Words words, Theme theme) {
    super(false);
    this.weights = weights;
    this.words = words;
    this.theme = theme;
    values.add(input);
    for (Tensor weight : weights) {
      values.add(weight.matmul(values.get(values.size() - 1)));
    }
  }

  @Override
  public void paint(Graphics2D graphics) {
    for (int layer = 0; layer < weights.size(); layer++) {
      lines(graphics, layer);
    }
    for (int layer = 0; layer < weights.size(); layer++) {
      numbersOnLines(graphics, layer);
    }
    for (int layer = 0; layer < values.size(); layer++) {
      String name = words.text("network.layer." + layer);
      int x = getXAxisScreenValue(layer);
      write(graphics, name, x, getYAxisScreenValue(NAMES), SUM, theme.muted(), false);
      for (int neuron = 0; neuron < values.get(layer).numel(); neuron++) {
        circle(graphics, layer, neuron);
      }
    }
  }

  private void lines(Graphics2D graphics, int layer) {
    Tensor weight = weights.get(layer);
    for (int to = 0; to < weight.size(0); to++) {
      for (int from = 0; from < weight.size(1); from++) {
        float w = weight.get(to, from);
        graphics.setColor(color(w));
        graphics.setStroke(new BasicStroke(1.5f + Math.abs(w)));
        graphics.draw(new Line2D.Double(center(layer, from), center(layer + 1, to)));
      }
    }
  }

  private void numbersOnLines(Graphics2D graphics, int layer) {
    Tensor weight = weights.get(layer);
    for (int to = 0; to < weight.size(0); to++) {
      for (int from = 0; from < weight.size(1); from++) {
        Point2D start = center(layer, from);
        Point2D end = center(layer + 1, to);
        double part = weight.size(0) > 1 ? 0.7 : 0.4;
        double x = start.getX() + part * (end.getX() - start.getX());
        double y = start.getY() + part * (end.getY() - start.getY());
        float w = weight.get(to, from);
        write(graphics, words.number(w, 0), x, y, WEIGHT, color(w), true);
      }
    }
  }

  private void circle(Graphics2D graphics, int layer, int neuron) {
    Point2D center = center(layer, neuron);
    Shape circle = Pen.circle(center.getX(), center.getY(), RADIUS);
    graphics.setColor(theme.tint(theme.amber(), layer == 0 ? 0.1 : 0.25));
    graphics.fill(circle);
    graphics.setColor(theme.ink());
    graphics.setStroke(new BasicStroke(2f));
    graphics.draw(circle);
    String value = words.number(values.get(layer).get(neuron), 0);
    write(graphics, value, center.getX(), center.getY(), VALUE, theme.ink(), false);
    if (layer > 0) {
      double below = center.getY() + RADIUS + 14;
      write(graphics, sum(layer, neuron), center.getX(), below, SUM, theme.ink(), true);
    }
  }

  /** The products that a neuron adds, such as 10 − 1 − 1. */
  private String sum(int layer, int neuron) {
    Tensor products = weights.get(layer - 1).select(0, neuron).mul(values.get(layer - 1));
    StringBuilder sum = new StringBuilder();
    for (float product : products.toArray()) {
      if (sum.length() == 0) {
        sum.append(words.number(product, 0));
      } else {
        sum.append(product < 0 ? " \u2212 " : " + ").append(words.number(Math.abs(product), 0));
      }
    }
    return sum.toString();
  }

  /** Writes text around a point, on a patch of the page if asked. */
  private void write(
      Graphics2D graphics,
      String text,
      double x,
      double y,
      float size,
      Color color,
      boolean patch) {
    graphics.setFont(styler.getAnnotationTextFont().deriveFont(size));
    if (patch) {
      FontMetrics metrics = graphics.getFontMetrics();
      double width = metrics.stringWidth(text);
      double height = metrics.getAscent() + metrics.getDescent();
      graphics.setColor(theme.page());
      graphics.fill(new Rectangle2D.Double(x - width / 2 - 4, y - height / 2, width + 8, height));
    }
    graphics.setColor(color);
    Pen.write(graphics, text, x, y);
  }

  private Color color(float weight) {
    return weight < 0 ? theme.red() : theme.teal();
  }

  private Point2D center(int layer, int neuron) {
    int count = values.get(layer).numel();
    double y = 1 - (neuron + 0.5) / count;
    return new Point2D.Double(getXAxisScreenValue(layer), getYAxisScreenValue(y));
  }
}
