package openheart.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** A net of two layers, stepped forward and backward: every value, gradient and shape. */
final class TwoLayerNet extends Widget {
  private static final int FORWARD = 4;
  private static final int STEPS = 11;

  private final Slider step = add(Slider.stepper("step", STEPS, STEPS));
  private final Slider x = add(Slider.of("x", -3, 3, 2, 1));
  private final Slider w = add(Slider.of("w", -3, 3, 2, 1));
  private final Slider v = add(Slider.of("v", -3, 3, 2, 1));
  private final Slider b = add(Slider.of("b", -3, 3, 2, 1));

  /** A tensor with its gradient, and the steps that bring them. */
  private record Part(String name, Tensor value, int shown, int gradShown, boolean parameter) {}

  @Override
  protected void draw(Canvas canvas) {
    Tensor input = Tensor.of(new float[][] {{x.value(), 2}, {-1, 1}}).requiresGrad(true);
    Tensor targets = Tensor.of(2, -1);
    Tensor w1 = Tensor.of(new float[][] {{w.value(), -1}, {2, 1}}).requiresGrad(true);
    Tensor b1 = Tensor.of(-3, 0).requiresGrad(true);
    Tensor w2 = Tensor.of(new float[][] {{v.value()}, {-2}}).requiresGrad(true);
    Tensor b2 = Tensor.of(b.value()).requiresGrad(true);
    Tensor l1 = input.matmul(w1).add(b1).retainGrad();
    Tensor l2 = l1.relu().retainGrad();
    Tensor output = l2.matmul(w2).add(b2).retainGrad();
    Tensor loss = output.squeeze(-1).sub(targets).square().mean().retainGrad();
    loss.backward();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("x", input, 0, STEPS + 1, false));
    parts.add(new Part("w1", w1, 0, 10, true));
    parts.add(new Part("b1", b1, 0, 11, true));
    parts.add(new Part("l1", l1, 1, 9, false));
    parts.add(new Part("l2", l2, 2, 8, false));
    parts.add(new Part("w2", w2, 0, 6, true));
    parts.add(new Part("b2", b2, 0, 7, true));
    parts.add(new Part("output", output, 3, 5, false));
    parts.add(new Part("loss", loss, 4, 5, false));
    StringBuilder html = new StringBuilder("<div class=\"live-row live-parts\">");
    for (Part part : parts) {
      canvas.computed(part.value.detach().toArray());
      canvas.computed(part.value.grad().toArray());
      html.append(card(canvas, part));
    }
    canvas.draw(html.append("</div>").toString());
    int now = step.whole();
    canvas.say(now == 0 ? canvas.text("begin") : canvas.text("step." + now));
    if (now >= FORWARD) {
      canvas.say(canvas.text("loss", canvas.brief(loss.item(), 3)));
    }
  }

  private String card(Canvas canvas, Part part) {
    int now = step.whole();
    boolean value = now >= part.shown;
    boolean grad = now >= part.gradShown && now > FORWARD;
    boolean current = now > 0 && (now == part.shown || now == part.gradShown && now > FORWARD);
    Tensor tensor = part.value.detach();
    int columns = tensor.ndim() == 0 ? 1 : tensor.size(tensor.ndim() - 1);
    int rows = tensor.numel() / columns;
    double cell = canvas.narrow() ? 42 : 46;
    double pad = 10;
    String title = part.name + " " + tensor.shape();
    double width = Math.max(columns * cell, title.length() * 8.2) + 2 * pad;
    double height = 28 + rows * 22 + 10 + rows * 22 + 8;
    Svg svg = new Svg(width, height);
    String kind = (part.parameter ? "card parameter" : "card") + (current ? " now-box" : "");
    svg.rect(kind, 1, 1, width - 2, height - 2, 8);
    svg.text("mono middle small", width / 2, 19, title);
    svg.line("grid", pad, 33 + rows * 22, width - pad, 33 + rows * 22);
    float[] values = tensor.toArray();
    float[] grads = part.value.grad().toArray();
    for (int i = 0; i < values.length; i++) {
      double x = width / 2 + (i % columns - (columns - 1) / 2.0) * cell;
      double y = 44 + i / columns * 22;
      String text = value ? canvas.brief(values[i], 2) : "\u00b7";
      svg.text("mono middle", x, y, text);
      String gradText = grad ? canvas.brief(grads[i], 2) : "\u00b7";
      String off = grad ? "mono middle on-negative" : "mono middle soft";
      svg.text(off, x, y + 10 + rows * 22, gradText);
    }
    String read = value ? ": " + canvas.rows(values, columns, 2) : "";
    String gradRead =
        grad ? ". " + canvas.text("gradient") + ": " + canvas.rows(grads, columns, 2) : "";
    return svg.html(title + read + gradRead);
  }
}
