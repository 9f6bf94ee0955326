package openheart.widgets.figure;

import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Choice;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** The eight steps of the two-layer layer of weighted families, for one protein. */
final class FamilySteps extends Widget {
  private static final int STEPS = 8;
  private static final int FAMILIES = 3;
  private static final double CELL = 46;
  private static final double LINE = 26;

  private final Slider step = add(Slider.stepper("step", STEPS, STEPS));
  private final Choice protein = add(new Choice("protein", "0", "1"));
  private final Slider first = add(Slider.of("x0", -2, 2, 10, 0.1));
  private final Slider second = add(Slider.of("x1", -2, 2, 10, 0.7));

  /** What the steps are called, as code. */
  private static final String[] CODE = {
    "x.unsqueeze(-1)",
    "w1.unsqueeze(1)",
    "x * w1",
    "sum(0)",
    "+ bias1",
    "relu()",
    "* w2, sum(-1)",
    "+ bias2"
  };

  @Override
  protected void changed(String key) {
    if (key.equals("protein")) {
      first.set(protein.value().equals("0") ? 0.1 : 0.4);
      second.set(protein.value().equals("0") ? 0.7 : 1.0);
    }
  }

  private Tensor input(int protein) {
    float[][][] x = {
      {{0.1f, 0.2f, 0.3f}, {0.4f, 0.5f, 0.6f}}, {{0.7f, 0.8f, 0.9f}, {1.0f, 1.1f, 1.2f}}
    };
    x[0][protein][0] = first.value();
    x[1][protein][0] = second.value();
    return Tensor.of(x);
  }

  @Override
  protected void draw(Canvas canvas) {
    int shown = protein.value().equals("0") ? 0 : 1;
    Tensor w1 =
        Tensor.of(new float[][][] {{{1, 2}, {3, 4}, {5, 6}}, {{0.5f, 1}, {1.5f, 2}, {2.5f, 3}}});
    Tensor b1 = Tensor.of(new float[][] {{0.1f, 0.2f}, {0.3f, 0.4f}, {0.5f, 0.6f}});
    Tensor w2 = Tensor.of(new float[][] {{1, 1}, {2, 2}, {3, 3}});
    Tensor b2 = Tensor.of(0.1f, 0.2f, 0.3f);
    Tensor[] results = new Tensor[STEPS];
    results[0] = input(shown).unsqueeze(-1); // (models, batch, families, 1)
    results[1] = w1.unsqueeze(1); // (models, 1, families, hidden)
    results[2] = results[0].mul(results[1]); // (models, batch, families, hidden)
    results[3] = results[2].sum(0); // (batch, families, hidden)
    results[4] = results[3].add(b1.unsqueeze(0));
    results[5] = results[4].relu();
    results[6] = results[5].mul(w2.unsqueeze(0)).sum(-1); // (batch, families)
    results[7] = results[6].add(b2);
    for (Tensor result : results) {
      canvas.computed(result.contiguous().toArray());
    }
    int now = step.whole();
    table(canvas, results, shown, now);
    if (now == 0) {
      canvas.say(canvas.text("begin"));
    } else {
      canvas.say(canvas.text("step." + now));
      canvas.say(canvas.text("shape", results[now - 1].shape().toString()));
    }
  }

  private static void table(Canvas canvas, Tensor[] results, int protein, int now) {
    boolean above = canvas.narrow();
    double labels = above ? 0 : 190;
    double column = (canvas.width() - labels) / FAMILIES;
    double height = 26;
    for (int i = 0; i < STEPS; i++) {
      height += height(i, above);
    }
    Svg svg = new Svg(canvas.width(), height);
    for (int family = 0; family < FAMILIES; family++) {
      String name = canvas.text("family", Integer.toString(family));
      svg.text("soft middle", labels + (family + 0.5) * column, 14, name);
    }
    double y = 26;
    for (int i = 0; i < STEPS; i++) {
      double high = height(i, above);
      if (i == now - 1) {
        svg.rect("row-now", 0, y, canvas.width(), high - 2, 6);
      }
      svg.line("grid", 0, y, canvas.width(), y);
      String kind = i < now ? "mono small" : "mono small soft";
      svg.text(kind, 8, y + 19, (i + 1) + "  " + CODE[i]);
      String shape = results[i].shape().toString();
      svg.text(
          "soft small" + (above ? " end" : ""),
          above ? canvas.width() - 8 : 32,
          y + (above ? 19 : 37),
          shape);
      if (i < now) {
        for (int family = 0; family < FAMILIES; family++) {
          double middle = labels + (family + 0.5) * column;
          cells(canvas, svg, results[i], i, protein, family, middle, y + (above ? 28 : 4));
        }
      }
      y += high;
    }
    canvas.draw(
        svg, now == 0 ? canvas.text("begin") : read(canvas, results[now - 1], now - 1, protein));
  }

  /** The numbers of a step, family by family. */
  private static String read(Canvas canvas, Tensor result, int step, int protein) {
    StringBuilder read = new StringBuilder();
    for (int family = 0; family < FAMILIES; family++) {
      float[] values = numbers(result, step, protein, family).contiguous().toArray();
      read.append(family == 0 ? "" : ". ").append(canvas.text("family", Integer.toString(family)));
      read.append(": ").append(canvas.rows(values, step < 3 ? values.length / 2 : 2, 2));
    }
    return read.toString();
  }

  /** A row's height: two lines of numbers as long as there are two models. */
  private static double height(int step, boolean above) {
    return (step < 3 ? 2 : above ? 1 : 1.5) * LINE + (above ? 36 : 12);
  }

  /** What a step has for one protein and family. */
  private static Tensor numbers(Tensor result, int step, int protein, int family) {
    boolean models = step < 3;
    int batch = step == 1 ? 0 : protein;
    Tensor one = result.select(models ? 1 : 0, batch); // (models?, families, hidden?)
    return one.select(models ? 1 : 0, family); // (models?, hidden?)
  }

  private static void cells(
      Canvas canvas,
      Svg svg,
      Tensor result,
      int step,
      int protein,
      int family,
      double x,
      double y) {
    boolean models = step < 3;
    Tensor numbers = numbers(result, step, protein, family);
    int rows = models ? 2 : 1;
    int columns = numbers.numel() / rows;
    float[] values = numbers.contiguous().toArray();
    String kind = step == STEPS - 1 ? "result" : step == 1 ? "parameter" : "own";
    double top = models ? y : y + (canvas.narrow() ? 0 : LINE / 4);
    for (int i = 0; i < values.length; i++) {
      double left = x + (i % columns - columns / 2.0) * CELL;
      double at = top + i / columns * LINE;
      svg.rect(kind, left + 1, at + 1, CELL - 3, LINE - 3, 4);
      String color = step == STEPS - 1 ? " on-result" : "";
      svg.text(
          "mono middle small" + color,
          left + CELL / 2,
          at + LINE / 2 + 4,
          canvas.brief(values[i], 2));
    }
  }
}
