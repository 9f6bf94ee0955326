package openheart.site.glossary;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import openheart.site.source.SourceText;
import openheart.site.text.Language;
import org.jsoup.Jsoup;

/**
 * The course's words in one language.
 *
 * @param file where they stand
 * @param language the language
 * @param title the page's title as HTML
 * @param description what the page is
 * @param terms the words in the order of the file
 */
public record Glossary(
    SourceText file, Language language, String title, String description, List<Term> terms) {
  /** Returns the words as the language's dictionaries order them. */
  public List<Term> sorted() {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language.code()));
    return terms.stream()
        .sorted(Comparator.comparing(term -> Jsoup.parse(term.title()).text(), collator))
        .toList();
  }
}
