package openheart.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Tanh;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Choice;
import openheart.widgets.view.Plot;
import openheart.widgets.view.Press;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** A small net that learns points of a plane, in the page. */
final class Playground extends Widget {
  private static final int POINTS = 120;
  private static final int SEED = 28;
  private static final int EPOCHS = 1000;
  private static final int AT_ONCE = 5;
  private static final int COLUMNS = 36;
  private static final int ROWS = 24;
  private static final int BANDS = 7;
  private static final double[] ACROSS = {-1.6, 2.6};
  private static final double[] UP = {-1.15, 1.65};
  private static final Tensor GRID = grid();

  private final Choice data = add(new Choice("data", "moons", "circles", "corners"));
  private final Choice activation = add(new Choice("activation", "tanh", "relu"));
  private final Choice width = add(new Choice(1, "width", "2", "4", "8", "16"));
  private final Choice rate = add(new Choice(1, "rate", "0.05", "0.5", "2", "20"));
  private final Slider epochs = add(Slider.of("epochs", 0, EPOCHS, 1, 0));
  private final Press run = add(new Press("run", false));

  private Tensor points;
  private Tensor targets;
  private Module net;
  private SGD optimizer;
  private final List<Float> losses = new ArrayList<>();
  private int goal;
  private boolean running;

  Playground() {
    start();
  }

  private void start() {
    Generator generator = new Generator(SEED);
    draw(generator);
    int hidden = Integer.parseInt(width.value());
    Module bend = activation.value().equals("relu") ? new ReLU() : new Tanh();
    net = new Sequential(new Linear(2, hidden, generator), bend, new Linear(hidden, 1, generator));
    optimizer = new SGD(net.parameters(), Double.parseDouble(rate.value()));
    losses.clear();
    losses.add(loss().item());
  }

  /** The points: those of even number are of class 0, the others of class 1. */
  private void draw(Generator generator) {
    float[] xs = new float[2 * POINTS];
    float[] classes = new float[POINTS];
    for (int i = 0; i < POINTS; i++) {
      int kind = i % 2;
      classes[i] = kind;
      double u = generator.uniform();
      double across;
      double up;
      switch (data.value()) {
        case "circles" -> {
          double radius = kind == 0 ? 1.05 : 0.4;
          across = 0.5 + radius * StrictMath.cos(2 * StrictMath.PI * u);
          up = 0.25 + radius * StrictMath.sin(2 * StrictMath.PI * u);
        }
        case "corners" -> {
          boolean right = u < 0.5;
          across = 0.5 + (right ? 0.75 : -0.75);
          up = 0.25 + (right == (kind == 0) ? 0.65 : -0.65);
        }
        default -> {
          double angle = StrictMath.PI * u;
          across = kind == 0 ? StrictMath.cos(angle) : 1 - StrictMath.cos(angle);
          up = kind == 0 ? StrictMath.sin(angle) : 0.5 - StrictMath.sin(angle);
        }
      }
      xs[2 * i] = (float) across;
      xs[2 * i + 1] = (float) up;
    }
    float noise = data.value().equals("corners") ? 0.25f : 0.11f;
    points = Tensor.of(xs).view(POINTS, 2).add(Tensor.randn(generator, POINTS, 2).mul(noise));
    targets = Tensor.of(classes).view(POINTS, 1);
  }

  private Tensor loss() {
    return Functional.binaryCrossEntropyWithLogits(net.call(points), targets);
  }

  private int epoch() {
    return losses.size() - 1;
  }

  @Override
  protected void restored() {
    running = false;
    start();
    goal = epochs.whole();
  }

  @Override
  protected void changed(String key) {
    switch (key) {
      case "run" -> {
        running = !running;
        if (running && epoch() >= EPOCHS) {
          start();
        }
        goal = running ? EPOCHS : epoch();
      }
      case "epochs" -> {
        running = false;
        goal = epochs.whole();
        if (goal < epoch()) {
          start();
        }
      }
      default -> {
        start();
        if (!running) {
          // What was trained before is trained as long again.
          goal = epochs.whole();
        }
      }
    }
  }

  @Override
  public boolean tick() {
    int until = Math.min(goal, epoch() + AT_ONCE);
    // The loss after an epoch is known when the next one begins.
    for (int i = epoch(); i < until; i++) {
      optimizer.zeroGrad();
      Tensor loss = loss();
      losses.set(i, loss.item());
      losses.add(Float.NaN);
      loss.backward();
      optimizer.step();
    }
    losses.set(epoch(), Autograd.noGrad(this::loss).item());
    if (running) {
      epochs.set((double) epoch());
    }
    if (epoch() >= goal) {
      running = false;
    }
    return epoch() < goal;
  }

  @Override
  protected void draw(Canvas canvas) {
    run.label(running ? "pause" : "run");
    double side = canvas.narrow() ? canvas.width() : Math.min(430, canvas.width() * 0.64);
    double high = side * (UP[1] - UP[0]) / (ACROSS[1] - ACROSS[0]);
    Tensor logits = Autograd.noGrad(() -> net.call(GRID));
    Tensor p = logits.sigmoid(); // (ROWS * COLUMNS, 1)
    float[] shares = p.toArray();
    canvas.computed(shares);
    canvas.computed(losses.get(epoch()));

    Svg svg = new Svg(side, high);
    Plot plot = new Plot(svg, 0, 0, side, high, ACROSS, UP);
    plane(svg, shares, side / COLUMNS, high / ROWS);
    dots(svg, plot);
    StringBuilder html = new StringBuilder("<div class=\"live-row\">");
    html.append(svg.html(canvas.text("title")));
    double rest = canvas.narrow() ? canvas.width() : canvas.width() - side - 36;
    html.append(curve(canvas, rest, canvas.narrow() ? 130 : high));
    canvas.draw(html.append("</div>").toString());

    float[] answers = Autograd.noGrad(() -> net.call(points)).toArray();
    int right = 0;
    for (int i = 0; i < POINTS; i++) {
      right += answers[i] > 0 == (i % 2 == 1) ? 1 : 0;
    }
    canvas.say(
        canvas.text(
            "result",
            Integer.toString(epoch()),
            canvas.number(losses.get(epoch()), 3),
            Integer.toString(right),
            Integer.toString(POINTS)));
  }

  /** The middles of the cells, row by row from the top. */
  private static Tensor grid() {
    float[] xy = new float[2 * ROWS * COLUMNS];
    for (int i = 0; i < ROWS * COLUMNS; i++) {
      double across = (i % COLUMNS + 0.5) / COLUMNS;
      double down = (i / COLUMNS + 0.5) / ROWS;
      xy[2 * i] = (float) (ACROSS[0] + across * (ACROSS[1] - ACROSS[0]));
      xy[2 * i + 1] = (float) (UP[1] - down * (UP[1] - UP[0]));
    }
    return Tensor.of(xy).view(ROWS * COLUMNS, 2);
  }

  /** The answers in bands, each of one path: elements cost more time than what is in them. */
  private static void plane(Svg svg, float[] shares, double width, double height) {
    Svg.Path[] bands = new Svg.Path[BANDS];
    for (int i = 0; i < BANDS; i++) {
      bands[i] = new Svg.Path();
    }
    for (int row = 0; row < ROWS; row++) {
      int at = row * COLUMNS;
      int start = 0;
      for (int column = 1; column <= COLUMNS; column++) {
        int band = band(shares[at + start]);
        if (column == COLUMNS || band(shares[at + column]) != band) {
          double across = (column - start) * width;
          bands[band].rect(start * width, row * height, across + 0.4, height + 0.4);
          start = column;
        }
      }
    }
    for (int i = 0; i < BANDS; i++) {
      svg.path("band-" + i, bands[i]);
    }
  }

  private static int band(float share) {
    return share == share ? Math.min(BANDS - 1, (int) (share * BANDS)) : BANDS / 2;
  }

  /** The points; the classes differ in shape, not only in colour. */
  private void dots(Svg svg, Plot plot) {
    Svg.Path circles = new Svg.Path();
    Svg.Path diamonds = new Svg.Path();
    float[] xs = points.toArray();
    for (int i = 0; i < POINTS; i++) {
      double x = plot.x(xs[2 * i]);
      double y = plot.y(xs[2 * i + 1]);
      if (i % 2 == 0) {
        circles.circle(x, y, 3.4);
      } else {
        diamonds.diamond(x, y, 4.6);
      }
    }
    svg.path("dot zero-class", circles).path("dot one-class", diamonds);
  }

  /** The loss by epoch. */
  private String curve(Canvas canvas, double width, double height) {
    Svg svg = new Svg(width, height);
    svg.text("soft", 0, 13, canvas.text("loss"));
    double bottom = height - 22 - 28;
    float most = 0.8f;
    for (float loss : losses) {
      most = loss > most && loss < 1e6f ? loss : most;
    }
    Plot plot =
        new Plot(
            svg,
            34,
            26,
            width - 54,
            bottom,
            new double[] {0, EPOCHS},
            new double[] {0, most * 1.05});
    plot.tickX(0, "0").tickX(EPOCHS / 2, "500").tickX(EPOCHS, "1000");
    double step = most > 1000 ? 1000 : most > 100 ? 100 : most > 10 ? 10 : most > 2 ? 1 : 0.2;
    while (most / step > 6) {
      step *= 2;
    }
    for (double y = 0; y <= most; y += step) {
      plot.tickY(y, canvas.brief(y, 1));
    }
    int each = 1 + losses.size() / 150;
    int count = (losses.size() + each - 1) / each;
    float[] xs = new float[count];
    float[] ys = new float[count];
    for (int i = 0; i < count; i++) {
      xs[i] = i * each;
      ys[i] = losses.get(i * each);
    }
    plot.curve("curve tangent", xs, ys);
    svg.circle("point", plot.x(epoch()), plot.y(Math.min(most, losses.get(epoch()))), 5);
    return svg.html(canvas.text("loss"));
  }
}
