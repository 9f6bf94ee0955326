package openheart.widgets.view;

/** One of a few words. */
public final class Choice extends Control {
  private final String[] options;
  private int now;

  /** The first option is chosen at the beginning. */
  public Choice(String key, String... options) {
    super(key);
    this.options = options.clone();
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
    return now == 0;
  }

  @Override
  public void reset() {
    now = 0;
  }

  @Override
  String html(String id, String label, Texts texts) {
    StringBuilder html = new StringBuilder("<fieldset class=\"live-choice\"><legend>");
    html.append(Texts.escape(label)).append("</legend><div>");
    for (String option : options) {
      html.append("<label><input type=\"radio\" name=\"" + key() + "\" value=\"" + option + "\"")
          .append(option.equals(value()) ? " checked><span>" : "><span>")
          .append(Texts.escape(texts.get("option." + option)))
          .append("</span></label>");
    }
    return html.append("</div></fieldset>").toString();
  }
}
