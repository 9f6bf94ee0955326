package openheart.nn;

import java.io.IOException;

/**
 * Bytes that are no state of a module, or no longer: foreign, cut off or damaged.
 *
 * <pre>{@code
 * String text = "";
 * try {
 *   StateFile.read(new ByteArrayInputStream("hello, world".getBytes()));
 * } catch (StateFormatException e) {
 *   text = e.getMessage();
 * }
 * text; // -> load: these bytes are no saved state: they do not begin with "OPENHART"
 * }</pre>
 */
public final class StateFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param problem what is wrong, as the rest of a sentence
   */
  StateFormatException(String problem) {
    super("load: " + problem);
  }
}
