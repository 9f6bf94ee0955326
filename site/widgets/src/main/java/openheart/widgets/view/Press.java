package openheart.widgets.view;

/** A button. What it does is the widget's; it may keep a count of presses, or on and off. */
public final class Press extends Control {
  private final boolean keeps;
  private String label;
  private int times;

  /**
   * A button.
   *
   * @param keeps whether the number of presses is part of the figure's state
   */
  public Press(String key, boolean keeps) {
    super(key);
    this.keeps = keeps;
    this.label = key;
  }

  /** Returns how often it was pressed. */
  public int times() {
    return times;
  }

  /** Changes the key of its label, within the widget. */
  public void label(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  @Override
  public String text() {
    return Integer.toString(times);
  }

  /** An empty text is a press; a number is a state. */
  @Override
  public void set(String text) {
    if (text.isEmpty()) {
      times++;
    } else {
      try {
        times = Math.max(0, Math.min(9999, Integer.parseInt(text)));
      } catch (NumberFormatException notANumber) {
        // As it was.
      }
    }
  }

  @Override
  public boolean initial() {
    return !keeps || times == 0;
  }

  @Override
  public void reset() {
    times = 0;
  }

  @Override
  String html(String id, String label, Texts texts) {
    return "<div class=\"live-press\"><button type=\"button\" data-set=\""
        + (key() + "=\" id=\"" + id + "\">" + Texts.escape(label) + "</button></div>");
  }
}
