package openheart.site.adoc;

import java.util.List;
import java.util.Optional;
import openheart.site.source.SourceText;
import openheart.site.text.Html;
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
 * @param html its content
 */
public record Article(
    SourceText file,
    String title,
    String description,
    Optional<Integer> minutes,
    List<Heading> headings,
    List<MacroCall> calls,
    String html) {
  /** Returns the content, in a div that is no part of it, to be changed at will. */
  public Element body() {
    return Html.parsed(html);
  }

  /** Returns the calls of one macro. */
  public List<MacroCall> calls(String macro) {
    return calls.stream().filter(call -> call.name().equals(macro)).toList();
  }
}
