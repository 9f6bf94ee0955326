package openheart.widgets.figure;

import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** Softmax of four scores, as bars, at a temperature. */
final class Temperatures extends Widget {
  private static final int CLASSES = 4;

  private final Slider temperature = add(Slider.of("T", 0.1, 5, 10, 1));
  private final Slider[] scores = new Slider[CLASSES];

  Temperatures() {
    for (int i = 0; i < CLASSES; i++) {
      scores[i] = add(Slider.of("z" + (i + 1), -5, 5, 2, 2 - i));
    }
  }

  @Override
  protected void draw(Canvas canvas) {
    float[] z = new float[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      z[i] = scores[i].value();
    }
    Tensor p = Tensor.of(z).div(temperature.value()).softmax(0);
    canvas.computed(p.toArray());
    double height = 200;
    double step = canvas.width() / CLASSES;
    double bar = Math.min(84, step * 0.7);
    Svg svg = new Svg(canvas.width(), height + 74);
    double base = height + 24;
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < CLASSES; i++) {
      double middle = step * (i + 0.5);
      double size = p.get(i) * height;
      boolean first = i == p.argmax();
      svg.rect("track", middle - bar / 2, base - height, bar, height, 5);
      svg.rect(first ? "bar first" : "bar", middle - bar / 2, base - size, bar, size, 0);
      String kind = "mono middle strong" + (first ? " on-result" : "");
      String share = canvas.number(p.get(i), 3);
      String name = canvas.text("class", Integer.toString(i + 1));
      read.append(i == 0 ? "" : "; ").append(name).append(": ").append(share);
      svg.text(kind, middle, base - size - 8, share);
      svg.text("soft middle", middle, base + 20, name);
      svg.text("mono middle small", middle, base + 40, "z = " + canvas.brief(z[i], 1));
    }
    svg.line("rule", 0, base, canvas.width(), base);
    canvas.draw(svg, read.toString());
    canvas.say(
        canvas.text(
            "result",
            canvas.brief(temperature.value(), 1),
            Integer.toString(p.argmax() + 1),
            canvas.number(p.max().item(), 3),
            canvas.number(p.min().item(), 3)));
  }
}
