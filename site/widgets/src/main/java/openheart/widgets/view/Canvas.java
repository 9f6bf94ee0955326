package openheart.widgets.view;

/** One drawing of a widget: what it draws, says and computed. */
public final class Canvas {
  private final String widget;
  private final Texts texts;
  private final double width;
  private final StringBuilder drawing = new StringBuilder();
  private final StringBuilder said = new StringBuilder();
  private int bits = 1;

  Canvas(String widget, Texts texts, double width) {
    this.widget = widget;
    this.texts = texts;
    this.width = width;
  }

  /** Returns the width there is, in CSS pixels. */
  public double width() {
    return width;
  }

  /** Returns whether there is only the width of a phone. */
  public boolean narrow() {
    return width < 520;
  }

  /** Returns the widget's own text of {@code key}. */
  public String text(String key, String... values) {
    return texts.get(widget + "." + key, values);
  }

  /** Returns a number as the reader writes it. */
  public String number(double value, int digits) {
    return Decimal.of(value, digits, texts.point());
  }

  /** Returns a number with as many digits as it needs, at most {@code digits}. */
  public String brief(double value, int digits) {
    String text = number(value, digits);
    if (text.indexOf(texts.point()) < 0 || text.indexOf('e') >= 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    text = text.substring(0, text.charAt(end - 1) == texts.point() ? end - 1 : end);
    return text.equals("\u22120") ? "0" : text;
  }

  /** Returns numbers as they are read aloud, row by row: 1; 2. 3; 4. */
  public String rows(float[] numbers, int columns, int digits) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      rows.append(i == 0 ? "" : i % columns == 0 ? ". " : "; ").append(brief(numbers[i], digits));
    }
    return rows.toString();
  }

  /** Draws. */
  public void draw(Svg svg) {
    drawing.append(svg.html(text("title")));
  }

  /** Draws what is described to readers who don't see it. */
  public void draw(Svg svg, String description) {
    drawing.append(svg.html(text("title") + (description.isEmpty() ? "" : ". " + description)));
  }

  /** Draws what is not a picture. */
  public void draw(String html) {
    drawing.append(html);
  }

  /** Says a sentence below the drawing, which is also announced. */
  public void say(String sentence) {
    if (said.length() > 0) {
      said.append(' ');
    }
    said.append(sentence);
  }

  /** Takes note of what was computed: the bits of every number make the fingerprint. */
  public void computed(float... values) {
    for (float value : values) {
      bits = 31 * bits + Float.floatToIntBits(value);
    }
  }

  /** Returns the drawing as HTML. */
  public String drawing() {
    return drawing.toString();
  }

  /** Returns what was said. */
  public String said() {
    return said.toString();
  }

  /** Returns the fingerprint of all that was computed. */
  public int bits() {
    return bits;
  }
}
