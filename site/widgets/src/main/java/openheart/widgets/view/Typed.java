package openheart.widgets.view;

/** A short line that the reader types. */
public final class Typed extends Control {
  private static final int LONGEST = 40;

  private final String first;
  private String now;

  /** A line that begins as {@code first}. */
  public Typed(String key, String first) {
    super(key);
    this.first = first;
    this.now = first;
  }

  @Override
  public String text() {
    return now;
  }

  @Override
  public void set(String text) {
    now = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  @Override
  public boolean initial() {
    return now.equals(first);
  }

  @Override
  public void reset() {
    now = first;
  }

  @Override
  String html(String id, String label, Texts texts) {
    return "<div class=\"live-typed\"><label for=\""
        + (id + "\">" + Texts.escape(label))
        + ("</label><input type=\"text\" id=\"" + id + "\" name=\"" + key())
        + "\" maxlength=\""
        + LONGEST
        + "\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" aria-describedby=\""
        + (id + "-problem\" value=\"" + Texts.escape(now))
        + ("\"><p class=\"live-problem\" id=\"" + id + "-problem\"></p></div>");
  }
}
