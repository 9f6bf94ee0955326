package openheart.site.adoc;

import java.util.List;
import java.util.Optional;
import openheart.site.source.SourceText;
import org.jsoup.nodes.Element;

/**
 * A converted text.
 *
 * @param file where it stands
 * @param title its title as HTML
 * @param description its {@code :description:}, or empty
 * @param minutes its {@code :time:}
 * @param headings its sections in order
 * @param calls the course's block macros in order
 * @param body the HTML, in a div that is no part of it
 */
public record Article(
    SourceText file,
    String title,
    String description,
    Optional<Integer> minutes,
    List<Heading> headings,
    List<MacroCall> calls,
    Element body) {
  /** Returns the calls of one macro. */
  public List<MacroCall> calls(String macro) {
    return calls.stream().filter(call -> call.name().equals(macro)).toList();
  }
}
