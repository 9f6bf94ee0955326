package openheart.widgets.view;

/** A part of a widget that its reader sets: by keyboard, touch or mouse, or by the address. */
public abstract class Control {
  private final String key;
  private boolean hidden;
  private String problem = "";

  Control(String key) {
    this.key = key;
  }

  /** Returns its name within the widget. */
  public final String key() {
    return key;
  }

  /** Hides it where it means nothing. */
  public final void hide(boolean hidden) {
    this.hidden = hidden;
  }

  final boolean hidden() {
    return hidden;
  }

  /** Marks what was typed as wrong, saying why; an empty text takes the mark away. */
  public final void problem(String problem) {
    this.problem = problem;
  }

  final String problem() {
    return problem;
  }

  /** Returns what it is set to, as the page's address has it. */
  public abstract String text();

  /** Sets it; what makes no sense leaves it as it is or takes the nearest that does. */
  public abstract void set(String text);

  /** Returns whether it stands as it stood at the beginning. */
  public abstract boolean initial();

  /** Sets it as it stood at the beginning. */
  public abstract void reset();

  /** Returns its element, whose ids begin with {@code id}; its label is the text {@code label}. */
  abstract String html(String id, String label, Texts texts);

  /** Returns what it is set to for readers. */
  String spoken(Texts texts) {
    return text();
  }

  /** Returns the most it can be set to, or an empty text. */
  String most() {
    return "";
  }
}
