package openheart.widgets.view;

/** One of a few words. */
public final class Choice extends Control {
  private final String[] options;
  private final int first;
  private int now;

  /** The first option is chosen at the beginning. */
  public Choice(String key, String... options) {
    this(0, key, options);
  }

  /** The option of that index is chosen at the beginning. */
  public Choice(int first, String key, String... options) {
    super(key);
    this.options = options.clone();
    this.first = first;
    this.now = first;
  }

  /** Returns the word. */
  public String value() {
    return options[now];
  }

  @Override
  public String text() {
    return value();
  }

  @Override
  public void set(String text) {
    for (int i = 0; i < options.length; i++) {
      if (options[i].equals(text)) {
        now = i;
      }
    }
  }

  @Override
  public boolean initial() {
    return now == first;
  }

  @Override
  public void reset() {
    now = first;
  }

  @Override
  String html(String id, String label, Texts texts) {
    StringBuilder html = new StringBuilder("<fieldset class=\"live-choice\"><legend>");
    html.append(Texts.escape(label)).append("</legend><div>");
    for (String option : options) {
      html.append("<label><input type=\"radio\" name=\"" + key() + "\" value=\"" + option + "\"")
          .append(option.equals(value()) ? " checked><span>" : "><span>")
          .append(Texts.escape(word(option, texts)))
          .append("</span></label>");
    }
    return html.append("</div></fieldset>").toString();
  }

  /** An option that is a number speaks for itself. */
  private static String word(String option, Texts texts) {
    char c = option.charAt(0);
    boolean number = c >= '0' && c <= '9';
    return number ? option.replace('.', texts.point()) : texts.get("option." + option);
  }
}
