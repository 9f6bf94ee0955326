package openheart.lessons.ensembles;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
  private static final double LABELS = 196;
  private static final double LINE = 21;
  private static final double HEIGHT = 58;
  private static final int INDENT = 18;
  private static final float TEXT = 15f;
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
    double left = Math.rint(getXAxisScreenValueForMin());
    double top = Math.rint(getYAxisScreenValueForMin());
    double width = Math.floor((getXAxisScreenValueForMax() - left - LABELS) / FAMILIES);
    Font bold = styler.getAnnotationTextFont().deriveFont(TEXT);
    Font regular = styler.getBaseFont().deriveFont(TEXT);
    double y = top;
    for (int c = 0; c < FAMILIES; c++) {
      String name = words.text("steps.family", c);
      write(graphics, bold, name, theme.ink(), left + LABELS + (c + 0.5) * width, y + LINE * 0.8);
    }
    y += LINE * 1.3;
    for (Step step : steps) {
      graphics.setColor(theme.line());
      graphics.fill(new Rectangle2D.Double(left, y, LABELS + FAMILIES * width, 1));
      graphics.setFont(bold);
      graphics.setColor(theme.ink());
      graphics.drawString(step.operation, (float) left, (float) (y + LINE));
      graphics.setFont(regular);
      graphics.setColor(theme.muted());
      graphics.drawString(step.shape, (float) left + INDENT, (float) (y + 2 * LINE));
      for (int c = 0; c < FAMILIES; c++) {
        cell(graphics, step, c, left + LABELS + (c + 0.5) * width, y);
      }
      y += HEIGHT;
    }
  }

  private void cell(Graphics2D graphics, Step step, int family, double middle, double y) {
    int models = step.numbers.size(0);
    boolean last = step == steps.get(steps.size() - 1);
    Font font = last ? styler.getAnnotationTextFont() : styler.getBaseFont();
    double baseline = y + (HEIGHT - (models - 1) * LINE) / 2 + TEXT * 0.36;
    for (int m = 0; m < models; m++) {
      Color one = last ? theme.red() : theme.ink();
      Color color = models == 1 ? one : m == 0 ? theme.teal() : theme.amber();
      String text = numbers(step.numbers.select(0, m).select(0, family));
      write(graphics, font.deriveFont(TEXT), text, color, middle, baseline + m * LINE);
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
    graphics.drawString(text, Math.round(x), Math.round(baseline));
  }
}
