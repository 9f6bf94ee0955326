package openheart.widgets.figure;

import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Choice;
import openheart.widgets.view.Plot;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** An activation function with its tangent at a point, and its derivative below. */
final class Tangent extends Widget {
  private static final int POINTS = 241;

  private final Choice function = add(new Choice("f", "sigmoid", "tanh", "relu", "leaky", "gelu"));
  private final Slider x = add(Slider.of("x", -6, 6, 10, 1));

  private double left;
  private double across;

  private Tensor of(Tensor t) {
    return switch (function.value()) {
      case "tanh" -> t.tanh();
      case "relu" -> t.relu();
      case "leaky" -> t.leakyRelu(0.1f);
      case "gelu" -> t.gelu();
      default -> t.sigmoid();
    };
  }

  @Override
  protected void draw(Canvas canvas) {
    Tensor xs = Tensor.linspace(-6, 6, POINTS).requiresGrad(true);
    Tensor ys = of(xs);
    ys.sum().backward();
    Tensor at = Tensor.scalar(x.value()).requiresGrad(true);
    Tensor value = of(at);
    value.backward();
    float y = value.item();
    float slope = at.grad().item();
    float[] across = xs.detach().toArray();
    float[] curve = ys.detach().toArray();
    float[] slopes = xs.grad().toArray();
    canvas.computed(curve);
    canvas.computed(slopes);
    canvas.computed(y, slope);

    boolean bounded = function.value().equals("sigmoid") || function.value().equals("tanh");
    double[] range = bounded ? new double[] {-1.25, 1.25} : new double[] {-1.5, 6};
    double height = canvas.narrow() ? 210 : 260;
    double below = 110;
    this.left = 36;
    this.across = canvas.width() - left - 6;
    Svg svg = new Svg(canvas.width(), height + below + 84);
    svg.text("soft", left, 13, canvas.text("value"));
    Plot plot = new Plot(svg, left, 24, this.across, height, new double[] {-6, 6}, range);
    ticks(canvas, plot, bounded ? new double[] {-1, 0, 1} : new double[] {0, 2, 4, 6});
    plot.curve("curve", across, curve).straight("tangent", x.value(), y, slope);
    svg.text("soft", left, height + 66, canvas.text("slope"));
    Plot lower =
        new Plot(
            svg,
            left,
            height + 78,
            this.across,
            below - 20,
            new double[] {-6, 6},
            new double[] {-0.3, 1.2});
    lower.tickY(0, "0").tickY(1, "1");
    lower.curve("curve second", across, slopes);
    svg.line("guide", plot.x(x.value()), plot.y(y), plot.x(x.value()), lower.y(slope));
    svg.circle("point", plot.x(x.value()), plot.y(y), 6);
    svg.circle("point second", lower.x(x.value()), lower.y(slope), 5);
    plot.drag("x");
    lower.drag("x");
    canvas.draw(svg);

    canvas.say(
        canvas.text(
            "result", canvas.number(x.value(), 1), canvas.number(y, 4), canvas.number(slope, 4)));
    if (Math.abs(slope) < 0.01) {
      canvas.say(canvas.text("flat"));
    }
  }

  private static void ticks(Canvas canvas, Plot plot, double[] ys) {
    for (int x = -6; x <= 6; x += 2) {
      plot.tickX(x, canvas.number(x, 0));
    }
    for (double y : ys) {
      plot.tickY(y, canvas.number(y, 0));
    }
  }

  @Override
  protected void drag(String handle, double px, double py) {
    x.set((px - left) / across * 12 - 6);
  }
}
