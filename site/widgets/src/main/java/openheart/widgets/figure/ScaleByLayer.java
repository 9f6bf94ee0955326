package openheart.widgets.figure;

import openheart.random.Generator;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Choice;
import openheart.widgets.view.Plot;
import openheart.widgets.view.Press;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** The standard deviation after each layer of a deep net, for three draws of its weights. */
final class ScaleByLayer extends Widget {
  private static final int DRAWS = 3;
  private static final int BATCH = 16;

  /** Multiply-adds between two pictures. */
  private static final int WORK = 150_000;

  private static final double[] GAINS = {2, 1, 1.0 / 3};

  private final Choice activation = add(new Choice("activation", "relu", "tanh", "none"));
  private final Choice scheme = add(new Choice("scheme", "he", "lecun", "linear", "one", "tenth"));
  private final Choice width = add(new Choice("width", "16", "32", "64", "128"));
  private final Slider depth = add(Slider.of("depth", 5, 60, 1, 50));
  private final Press again = add(new Press("again", true));

  private final Generator[] generators = new Generator[DRAWS];
  private final Tensor[] last = new Tensor[DRAWS];
  private final float[][] stds = new float[DRAWS][];

  /** How many layers of draws are computed: the first of every draw, the second of every draw... */
  private int computed;

  /** How many layers of every draw are computed. */
  private int layer;

  ScaleByLayer() {
    restored();
  }

  @Override
  protected void restored() {
    computed = 0;
    layer = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      generators[draw] = new Generator(again.times() * DRAWS + draw);
      last[draw] = Tensor.randn(generators[draw], BATCH, size());
      stds[draw] = new float[depth.whole() + 1];
      stds[draw][0] = last[draw].std().item();
    }
  }

  @Override
  protected void changed(String key) {
    restored();
  }

  private int size() {
    return Integer.parseInt(width.value());
  }

  private double scale() {
    return switch (scheme.value()) {
      case "he" -> Math.sqrt(GAINS[0] / size());
      case "lecun" -> Math.sqrt(GAINS[1] / size());
      case "linear" -> Math.sqrt(GAINS[2] / size());
      case "one" -> 1;
      default -> 0.1;
    };
  }

  @Override
  public boolean tick() {
    for (int work = 0; layer < depth.whole() && work < WORK; work += BATCH * size() * size()) {
      int draw = computed % DRAWS;
      Tensor weight = Tensor.randn(generators[draw], size(), size()).mul((float) scale());
      Tensor x = last[draw].matmul(weight);
      last[draw] =
          switch (activation.value()) {
            case "relu" -> x.relu();
            case "tanh" -> x.tanh();
            default -> x;
          };
      stds[draw][layer + 1] = last[draw].std().item();
      computed++;
      layer = computed / DRAWS;
    }
    return layer < depth.whole();
  }

  @Override
  protected void draw(Canvas canvas) {
    float[][] powers = new float[DRAWS][];
    float least = -1;
    float most = 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      float[] so = new float[layer + 1];
      System.arraycopy(stds[draw], 0, so, 0, layer + 1);
      canvas.computed(so);
      powers[draw] = Tensor.of(so).log().div((float) 2.302585092994046).toArray();
      for (float power : powers[draw]) {
        if (Math.abs(power) < 40) {
          least = Math.min(least, power);
          most = Math.max(most, power);
        }
      }
    }
    int step = most - least > 24 ? 10 : most - least > 12 ? 5 : most - least > 5 ? 2 : 1;
    int low = (int) Math.floor(least / step) * step;
    int high = (int) Math.ceil(most / step) * step;
    double left = 44;
    double height = canvas.narrow() ? 240 : 300;
    Svg svg = new Svg(canvas.width(), height + 72);
    svg.text("soft", 0, 13, canvas.text("std"));
    Plot plot =
        new Plot(
            svg,
            left,
            26,
            canvas.width() - left - 10,
            height,
            new double[] {0, depth.whole()},
            new double[] {low, high});
    int each = depth.whole() > 30 ? 10 : 5;
    for (int x = 0; x <= depth.whole(); x += each) {
      plot.tickX(x, Integer.toString(x));
    }
    for (int y = low; y <= high; y += step) {
      svg.line("grid", left, plot.y(y), canvas.width() - 10, plot.y(y));
      power(svg, left - 8, plot.y(y) + 4, y);
    }
    svg.text("soft middle", left + (canvas.width() - left) / 2, height + 68, canvas.text("layer"));
    float[] xs = new float[layer + 1];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i;
    }
    for (int draw = 0; draw < DRAWS; draw++) {
      plot.curve("curve draw-" + draw, xs, powers[draw]);
    }
    canvas.draw(svg);
    say(canvas);
  }

  /** A power of ten as a label. */
  private static void power(Svg svg, double x, double y, int power) {
    String digits = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    StringBuilder text = new StringBuilder("10").append(power < 0 ? "\u207b" : "");
    String plain = Integer.toString(Math.abs(power));
    for (int i = 0; i < plain.length(); i++) {
      text.append(digits.charAt(plain.charAt(i) - '0'));
    }
    svg.text("soft end small", x, y, text.toString());
  }

  private void say(Canvas canvas) {
    String[] ends = new String[DRAWS + 2];
    ends[0] = Integer.toString(layer);
    ends[1] = canvas.number(scale(), 3);
    int lost = -1;
    for (int draw = 0; draw < DRAWS; draw++) {
      float std = stds[draw][layer];
      ends[draw + 2] = std != 0 && std < 1e-3 ? small(canvas, std) : canvas.number(std, 3);
      for (int i = layer; i >= 0; i--) {
        float it = stds[draw][i];
        if (it != it || it == 0 || it == Float.POSITIVE_INFINITY) {
          lost = lost < 0 ? i : Math.min(lost, i);
        }
      }
    }
    canvas.say(canvas.text("result", ends));
    if (lost >= 0) {
      canvas.say(canvas.text("lost", Integer.toString(lost)));
    }
  }

  private static String small(Canvas canvas, double value) {
    int exponent = 0;
    double mantissa = value;
    while (mantissa < 0.95 && exponent < 50) {
      mantissa *= 10;
      exponent++;
    }
    return canvas.number(mantissa, 1) + "e\u2212" + exponent;
  }
}
