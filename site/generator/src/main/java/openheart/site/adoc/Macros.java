package openheart.site.adoc;

import java.util.Map;

/**
 * The block macros that may stand in a text.
 *
 * @param byName what each puts in its place
 * @param from all that they make it from, told apart by its {@code toString()}
 */
public record Macros(Map<String, BlockMacro> byName, Object from) {
  /** Of a text in which none may stand. */
  public static final Macros NONE = new Macros(Map.of(), "");
}
