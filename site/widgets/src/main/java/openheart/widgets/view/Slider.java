package openheart.widgets.view;

/** A number that is set by dragging, or by the arrow keys. */
public final class Slider extends Control {
  private final int least;
  private final int steps;
  private final int digits;
  private final boolean stepper;
  private final int first;
  private int most;
  private int now;

  private Slider(
      String key, int least, int most, int steps, int digits, boolean stepper, int first) {
    super(key);
    this.least = least;
    this.most = most;
    this.steps = steps;
    this.digits = digits;
    this.stepper = stepper;
    this.first = first;
    this.now = first;
  }

  /** A number in {@code steps} steps from one whole number to the next: 10 gives 0.1, 0.2, ... */
  public static Slider of(String key, double least, double most, int steps, double first) {
    int digits = steps == 1 ? 0 : steps == 2 || steps == 10 ? 1 : 2;
    return new Slider(
        key, ticks(least, steps), ticks(most, steps), steps, digits, false, ticks(first, steps));
  }

  /** A place in a sequence that begins with 0, with buttons for back and on beside it. */
  public static Slider stepper(String key, int most, int first) {
    return new Slider(key, 0, most, 1, 0, true, first);
  }

  private static int ticks(double value, int steps) {
    return (int) Math.floor(value * steps + 0.5);
  }

  /** Returns the number. */
  public float value() {
    return now / (float) steps;
  }

  /** Returns the number, where it is whole. */
  public int whole() {
    return now / steps;
  }

  /** Sets the number to the nearest that the slider has. */
  public void set(double value) {
    now = Math.max(least, Math.min(most, ticks(value, steps)));
  }

  /** Changes how far it goes. */
  public void most(int most) {
    this.most = most * steps;
    now = Math.min(now, this.most);
  }

  @Override
  public String text() {
    return Decimal.code(now / (double) steps, digits);
  }

  @Override
  public void set(String text) {
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      return;
    }
    if (value == value) {
      set(value);
    }
  }

  @Override
  public boolean initial() {
    return now == first;
  }

  @Override
  public void reset() {
    now = first; // Also where it goes no further for now: its widget says how far, when restored.
  }

  @Override
  String spoken(Texts texts) {
    String number = Decimal.of(now / (double) steps, digits, texts.point());
    return stepper ? texts.get("step", number, Integer.toString(most / steps)) : number;
  }

  @Override
  String most() {
    return Decimal.code(most / (double) steps, digits);
  }

  @Override
  String html(String id, String label, Texts texts) {
    String input =
        "<input type=\"range\" id=\""
            + (id + "\" name=\"" + key())
            + ("\" min=\"" + Decimal.code(least / (double) steps, digits))
            + ("\" max=\"" + most())
            + ("\" step=\"" + Decimal.code(1 / (double) steps, digits))
            + ("\" value=\"" + text() + "\">");
    String name = "<label for=\"" + id + "\">" + Texts.escape(label) + "</label>";
    String output = "<output for=\"" + id + "\"></output>";
    if (!stepper) {
      return "<div class=\"live-slider\">" + name + input + output + "</div>";
    }
    return "<div class=\"live-slider live-stepper\">"
        + (name + output + "<div>")
        + button("-1", texts.get("step.back"), "M10 3 5 8l5 5")
        + input
        + button("1", texts.get("step.on"), "m6 3 5 5-5 5")
        + "</div></div>";
  }

  private String button(String step, String label, String path) {
    return "<button type=\"button\" data-step=\""
        + (key() + "=" + step)
        + ("\" aria-label=\"" + Texts.escape(label))
        + "\"><svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path d=\""
        + (path + "\"/></svg></button>");
  }
}
