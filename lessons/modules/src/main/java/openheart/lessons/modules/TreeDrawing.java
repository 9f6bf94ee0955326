package openheart.lessons.modules;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.Pen;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Sequential;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/** A module as a tree: a row for each part and each parameter, with how many numbers it holds. */
final class TreeDrawing extends Annotation {

  private static final double INDENT = 34;
  private static final double DOT = 9;
  private static final float TEXT = 17f;

  /** A line of the tree; its parent is a row above it, or itself. */
  private record Row(int depth, int parent, String name, String what, long count) {}

  private final List<Row> rows = new ArrayList<>();
  private final Words words;
  private final Theme theme;

  TreeDrawing(Module root, Words words, Theme theme) {
    super(false);
    this.words = words;
    this.theme = theme;
    add("MyModel", root, 0, 0);
  }

  private void add(String name, Module module, int depth, int parent) {
    int here = rows.size();
    rows.add(new Row(depth, parent, name, kind(module), module.numParameters()));
    for (Map.Entry<String, Module> part : module.namedChildren().entrySet()) {
      add(part.getKey(), part.getValue(), depth + 1, here);
    }
    if (module instanceof Linear linear) {
      add("weight", linear.weight(), depth + 1, here);
      add("bias", linear.bias(), depth + 1, here);
    }
  }

  private void add(String name, Tensor parameter, int depth, int parent) {
    rows.add(new Row(depth, parent, name, parameter.shape().toString(), parameter.numel()));
  }

  private static String kind(Module module) {
    boolean named = module instanceof Sequential || module.namedChildren().isEmpty();
    return named ? module.getClass().getSimpleName() : "Module";
  }

  @Override
  public void paint(Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(2f));
    for (Row row : rows) {
      if (row.depth > 0) {
        branch(graphics, row);
      }
    }
    for (Row row : rows) {
      paint(graphics, row);
    }
  }

  private double x(Row row) {
    return getXAxisScreenValueForMin() + DOT + row.depth * INDENT;
  }

  private double y(Row row) {
    double top = getYAxisScreenValueForMin();
    double height = getYAxisScreenValueForMax() - top;
    return top + height * (rows.indexOf(row) + 0.5) / rows.size();
  }

  private void branch(Graphics2D graphics, Row row) {
    Row parent = rows.get(row.parent);
    graphics.setColor(theme.line());
    graphics.draw(new Line2D.Double(x(parent), y(parent), x(parent), y(row)));
    graphics.draw(new Line2D.Double(x(parent), y(row), x(row), y(row)));
  }

  private void paint(Graphics2D graphics, Row row) {
    boolean parameter = row.what.startsWith("(");
    Color color = parameter ? theme.red() : row.count > 0 ? theme.teal() : theme.muted();
    double x = x(row);
    double y = y(row);
    graphics.setColor(color);
    graphics.fill(Pen.circle(x, y, DOT / 2));
    Font bold = styler.getAnnotationTextFont().deriveFont(TEXT);
    Font regular = styler.getBaseFont().deriveFont(TEXT);
    graphics.setFont(bold);
    FontMetrics metrics = graphics.getFontMetrics();
    float baseline = (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0);
    float left = (float) (x + DOT + 4);
    graphics.setColor(theme.ink());
    graphics.drawString(row.name, left, baseline);
    left += metrics.stringWidth(row.name) + 10;
    graphics.setFont(regular);
    graphics.setColor(theme.muted());
    graphics.drawString(row.what, left, baseline);
    String count = words.number(row.count, 0);
    graphics.setColor(color);
    double right = getXAxisScreenValueForMax() - 6;
    float start = (float) (right - graphics.getFontMetrics().stringWidth(count));
    graphics.drawString(count, start, baseline);
  }
}
