package openheart.widgets.figure;

import openheart.nn.Functional;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** The 2-3-1 network: its inputs and weights on sliders, every neuron's sum shown. */
final class Neurons extends Widget {
  private static final float[] HIDDEN = {1, 1, -1, 1, 1, -1};
  private static final float[] OUTPUT = {2, -1, 1};

  private final Slider[] inputs = new Slider[2];
  private final Slider[] hidden = new Slider[6];
  private final Slider[] output = new Slider[3];

  Neurons() {
    for (int i = 0; i < 2; i++) {
      inputs[i] = add(Slider.of("x" + (i + 1), -5, 5, 2, i + 2));
    }
    for (int i = 0; i < 6; i++) {
      hidden[i] = add(Slider.of("w" + (i / 2 + 1) + (i % 2 + 1), -3, 3, 2, HIDDEN[i]));
    }
    for (int i = 0; i < 3; i++) {
      output[i] = add(Slider.of("v" + (i + 1), -3, 3, 2, OUTPUT[i]));
    }
  }

  private static Tensor values(Slider[] sliders) {
    float[] values = new float[sliders.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = sliders[i].value();
    }
    return Tensor.of(values);
  }

  @Override
  protected void draw(Canvas canvas) {
    Tensor x = values(inputs);
    Tensor w1 = values(hidden).view(3, 2);
    Tensor w2 = values(output).view(1, 3);
    Tensor h = Functional.linear(x, w1);
    Tensor y = Functional.linear(h, w2);
    canvas.computed(h.toArray());
    canvas.computed(y.toArray());
    new Drawing(canvas, new Tensor[] {x, h, y}, new Tensor[] {w1, w2}).draw();
    canvas.say(
        canvas.text(
            "result",
            canvas.brief(h.get(0), 2),
            canvas.brief(h.get(1), 2),
            canvas.brief(h.get(2), 2),
            canvas.brief(y.get(0), 2)));
  }

  /** Where everything stands. */
  private static final class Drawing {
    private static final double RADIUS = 24;

    private final Canvas canvas;
    private final Tensor[] values;
    private final Tensor[] weights;
    private final double left;
    private final double right;
    private final double height;

    /** The sums as they are read aloud. */
    private final StringBuilder read = new StringBuilder();

    Drawing(Canvas canvas, Tensor[] values, Tensor[] weights) {
      this.canvas = canvas;
      this.values = values;
      this.weights = weights;
      this.left = canvas.narrow() ? RADIUS + 6 : Math.min(90, canvas.width() / 8);
      this.right = canvas.width() - (canvas.narrow() ? RADIUS + 22 : 90);
      this.height = canvas.narrow() ? 340 : 360;
    }

    private double x(int layer) {
      return left + layer * (right - left) / 2;
    }

    private double y(int layer, int neuron) {
      double top = 30;
      double step = (height - top) / values[layer].numel();
      return top + step * (neuron + 0.5) - (layer == 0 ? 0 : 8);
    }

    void draw() {
      Svg svg = new Svg(canvas.width(), height + 10);
      for (int layer = 0; layer < 3; layer++) {
        svg.text("soft middle", x(layer), 14, canvas.text("layer." + layer));
      }
      for (int layer = 0; layer < 2; layer++) {
        lines(svg, layer);
      }
      for (int layer = 0; layer < 3; layer++) {
        for (int neuron = 0; neuron < values[layer].numel(); neuron++) {
          neuron(svg, layer, neuron);
        }
      }
      canvas.draw(svg, read.toString());
    }

    private void lines(Svg svg, int layer) {
      Tensor weight = weights[layer];
      for (int to = 0; to < weight.size(0); to++) {
        for (int from = 0; from < weight.size(1); from++) {
          float w = weight.get(to, from);
          String sign = w < 0 ? "negative" : w > 0 ? "positive" : "zero";
          double x1 = x(layer);
          double y1 = y(layer, from);
          double x2 = x(layer + 1);
          double y2 = y(layer + 1, to);
          svg.line("weight " + sign, x1, y1, x2, y2, 1.2 + Math.abs(w) * 1.3);
        }
      }
      for (int to = 0; to < weight.size(0); to++) {
        for (int from = 0; from < weight.size(1); from++) {
          float w = weight.get(to, from);
          String sign = w < 0 ? "negative" : w > 0 ? "positive" : "zero";
          double part = layer == 1 ? 0.42 : from == 0 ? 0.74 : 0.6;
          double x = x(layer) + part * (x(layer + 1) - x(layer));
          double y = y(layer, from) + part * (y(layer + 1, to) - y(layer, from));
          svg.text("mono middle halo on-" + sign, x, y + 5, canvas.brief(w, 1));
        }
      }
    }

    private void neuron(Svg svg, int layer, int neuron) {
      double x = x(layer);
      double y = y(layer, neuron);
      svg.circle(layer == 0 ? "own" : layer == 1 ? "hidden" : "result", x, y, RADIUS);
      String value = canvas.brief(values[layer].get(neuron), 2);
      svg.text("mono middle strong" + (value.length() > 5 ? " small" : ""), x, y + 5, value);
      if (layer > 0) {
        String sum = sum(layer, neuron);
        read.append(read.length() == 0 ? "" : "; ").append(sum).append(" = ").append(value);
        String anchor = layer == 2 && canvas.narrow() ? "end" : "middle";
        double at = layer == 2 && canvas.narrow() ? canvas.width() : x;
        svg.text("mono halo small " + anchor, at, y + RADIUS + 17, sum);
      }
    }

    /** The products that a neuron adds, such as 10 − 1 − 1. */
    private String sum(int layer, int neuron) {
      Tensor products = weights[layer - 1].select(0, neuron).mul(values[layer - 1]);
      canvas.computed(products.toArray());
      StringBuilder sum = new StringBuilder();
      for (float product : products.toArray()) {
        String size = canvas.brief(Math.abs(product), 2);
        if (sum.length() == 0) {
          sum.append(product < 0 ? "\u2212" : "").append(size);
        } else {
          sum.append(product < 0 ? " \u2212 " : " + ").append(size);
        }
      }
      return sum.toString();
    }
  }
}
