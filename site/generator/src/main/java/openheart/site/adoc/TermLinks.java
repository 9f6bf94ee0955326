package openheart.site.adoc;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openheart.site.glossary.Glossary;
import openheart.site.glossary.Term;
import openheart.site.text.Html;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Links the first use of each of the glossary's words in a text to its entry. */
public final class TermLinks {
  // Titles, links and questions stay as they are; goals and requirements come before the words.
  private static final String UNLINKED =
      "h1, h2, h3, h4, a, figcaption, summary, .katex, .stemblock, .quiz, .exercise-list,"
          + " .code-frame, .interactive, #objectives, #prerequisites, #reading, #footnotes";

  private final Map<String, Term> byForm = new HashMap<>();
  private final Pattern forms;

  /** Links to the words of {@code glossary}. */
  public TermLinks(Glossary glossary) {
    for (Term term : glossary.terms()) {
      term.forms().forEach(form -> byForm.put(form.toLowerCase(Locale.ROOT), term));
    }
    // The longest form first: a hidden layer is not just a layer.
    String any =
        byForm.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(it -> it))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    forms =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}_-])(?:" + (any.isEmpty() ? "(?!)" : any) + ")(?![\\p{L}\\p{N}_-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Links the words in {@code body} to the page at {@code glossary}; returns those it linked. */
  public Set<Term> apply(Element body, String glossary) {
    Set<Term> linked = new LinkedHashSet<>();
    List<TextNode> texts =
        TextNodes.ofProse(body).stream()
            .filter(text -> text.parent().closest(UNLINKED) == null)
            .toList();
    for (TextNode text : texts) {
      String whole = text.getWholeText();
      StringBuilder html = new StringBuilder();
      int end = 0;
      Matcher form = forms.matcher(whole);
      while (form.find()) {
        Term term = byForm.get(form.group().toLowerCase(Locale.ROOT));
        if (linked.add(term)) {
          html.append(Html.escape(whole.substring(end, form.start())))
              .append("<a class=\"term\" href=\"" + glossary + "#" + term.id() + "\" data-term=\"")
              .append(term.id() + "\">" + Html.escape(form.group()) + "</a>");
          end = form.end();
        }
      }
      if (end > 0) {
        TextNodes.replace(text, html + Html.escape(whole.substring(end)));
      }
    }
    return linked;
  }
}
