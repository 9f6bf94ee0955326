package openheart.site.script;

/** A formula or a piece of code that its script refuses; the message says why. */
public final class ScriptException extends Exception {
  private static final long serialVersionUID = 1;

  /** Takes the script's own reason. */
  public ScriptException(String message) {
    super(message);
  }
}
