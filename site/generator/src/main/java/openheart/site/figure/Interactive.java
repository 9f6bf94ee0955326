package openheart.site.figure;

import java.util.Map;
import openheart.site.adoc.MacroCall;
import openheart.site.text.Texts;

/** An interactive figure, as it stands where it can't move: drawn once, by the generator. */
@FunctionalInterface
public interface Interactive {
  /** Every interactive figure by the name that chapters call it by. */
  Map<String, Interactive> ALL = Map.of("alignment", new Alignment());

  /**
   * Returns the drawing as HTML.
   *
   * @param alt what the drawing shows
   * @throws IllegalArgumentException if the call's attributes make no drawing; the message says why
   */
  String html(MacroCall call, String alt, Texts texts);
}
