package openheart.lessons.ensembles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;

/**
 * The eight steps of the two-layer layer on the notebook's numbers, for the first protein: a row
 * for each step, a column for each family, and in a cell a line for each model as long as there are
 * models.
 */
final class StepsDrawing extends Annotation {

  private static final int FAMILIES = 3;
  private static final double LABELS = 190;
  private static final double LINE = 23;
  private static final double GAP = 8;
  private static final float TEXT = 16f;
  private static final String TIMES = "\u00d7";

  /** A step: what is done, the shape that results, and its numbers (models, families, hidden). */
  private record Step(String operation, String shape, Tensor numbers) {}

  private final List<Step> steps = new ArrayList<>();
  private final Words words;
  private final Theme theme;

  StepsDrawing(Words words, Theme theme) {
    super(false);
    this.words = words;
    this.theme = theme;
    TwoLayerFamiliesLayer layer = Steps.layer();
    Tensor expanded = Steps.input().unsqueeze(-1); // (2, 2, 3, 1)
    add("1  x.unsqueeze(-1)", expanded, 1);
    Tensor w1 = layer.weights1.detach().unsqueeze(1); // (2, 1, 3, 2)
    add("2  weights1.unsqueeze(1)", w1, 1);
    Tensor products = expanded.mul(w1); // (2, 2, 3, 2)
    add("3  " + TIMES, products, 1);
    Tensor summed = products.sum(0); // (2, 3, 2)
    add("4  sum(0)", summed, 0);
    Tensor biased = summed.add(layer.bias1.detach().unsqueeze(0)); // (2, 3, 2)
    add("5  + bias1", biased, 0);
    add("6  relu()", biased.relu(), 0);
    Tensor output = biased.relu().mul(layer.weights2.detach()).sum(-1); // (2, 3)
    add("7  " + TIMES + " weights2, sum(-1)", output, 0);
    add("8  + bias2", output.add(layer.bias2.detach()), 0);
  }

  /** Keeps the numbers of the first protein, which stands on this axis. */
  private void add(String operation, Tensor result, int batchAxis) {
    Tensor first = result.select(batchAxis, 0);
    int models = batchAxis == 0 ? 1 : first.size(0);
    Tensor numbers = first.reshape(models, FAMILIES, -1); // (models, 3, hidden)
    steps.add(new Step(operation, result.shape().toString(), numbers));
  }

  @Override
  public void paint(Graphics2D graphics) {
    double left = getXAxisScreenValueForMin();
    double top = getYAxisScreenValueForMin();
    double width = (getXAxisScreenValueForMax() - left - LABELS) / FAMILIES;
    graphics.setStroke(new BasicStroke(1.5f));
    Font bold = styler.getAnnotationTextFont().deriveFont(TEXT);
    Font regular = styler.getBaseFont().deriveFont(TEXT);
    double y = top;
    for (int c = 0; c < FAMILIES; c++) {
      String name = words.text("steps.family", c);
      write(graphics, bold, name, theme.ink(), left + LABELS + (c + 0.5) * width, y + LINE * 0.7);
    }
    y += LINE + GAP;
    for (Step step : steps) {
      double height = 2 * LINE + GAP;
      graphics.setFont(bold);
      graphics.setColor(theme.ink());
      graphics.drawString(step.operation, (float) left, (float) (y + LINE));
      graphics.setFont(regular);
      graphics.setColor(theme.muted());
      graphics.drawString(step.shape, (float) left + 18, (float) (y + 2 * LINE));
      for (int c = 0; c < FAMILIES; c++) {
        cell(graphics, step, c, left + LABELS + c * width, y, width - GAP, height);
      }
      y += height + GAP;
    }
  }

  private void cell(
      Graphics2D graphics, Step step, int family, double x, double y, double width, double height) {
    boolean last = step == steps.get(steps.size() - 1);
    RoundRectangle2D frame = new RoundRectangle2D.Double(x, y, width, height, 12, 12);
    graphics.setColor(last ? theme.tint(theme.red(), 0.2) : theme.tint(theme.line(), 0.35));
    graphics.fill(frame);
    int models = step.numbers.size(0);
    Font font = styler.getAnnotationTextFont().deriveFont(TEXT);
    double baseline = y + (height - (models - 1) * LINE) / 2 + TEXT * 0.36;
    for (int m = 0; m < models; m++) {
      Color color = models == 1 ? theme.ink() : m == 0 ? theme.teal() : theme.amber();
      String text = numbers(step.numbers.select(0, m).select(0, family));
      write(graphics, font, text, color, x + width / 2, baseline + m * LINE);
    }
  }

  private String numbers(Tensor row) {
    List<String> numbers = new ArrayList<>();
    for (float number : row.toArray()) {
      int decimals = 0;
      while (decimals < 2 && Math.abs(scaled(number, decimals)) > 1e-3) {
        decimals++;
      }
      numbers.add(words.number(number, decimals));
    }
    return String.join("   ", numbers);
  }

  /** How far the number is from one with so many decimals. */
  private static double scaled(float number, int decimals) {
    double shifted = number * Math.pow(10, decimals);
    return shifted - Math.rint(shifted);
  }

  private static void write(
      Graphics2D graphics, Font font, String text, Color color, double middle, double baseline) {
    graphics.setFont(font);
    FontMetrics metrics = graphics.getFontMetrics();
    graphics.setColor(color);
    double x = middle - metrics.stringWidth(text) / 2.0;
    graphics.drawString(text, (float) x, (float) baseline);
  }
}
