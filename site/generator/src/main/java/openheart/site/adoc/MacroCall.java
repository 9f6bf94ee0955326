package openheart.site.adoc;

import java.util.Map;
import java.util.Optional;

/**
 * A block macro of the course as it stands in a text: {@code example::unsqueeze[]}.
 *
 * @param name the macro's name
 * @param target what stands after the colons
 * @param attributes what stands in the brackets
 * @param caption the line above it that begins with a dot, as HTML
 * @param line where it stands
 */
public record MacroCall(
    String name,
    String target,
    Map<String, String> attributes,
    Optional<String> caption,
    int line) {
  /** Returns the attribute of that name, if it is there and not blank. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isBlank());
  }
}
