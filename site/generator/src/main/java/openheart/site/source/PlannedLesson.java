package openheart.site.source;

import java.util.Map;
import openheart.site.text.Language;

/**
 * A lesson's place in the course, written or still to come.
 *
 * @param number from 1
 * @param slug its name in folders and addresses
 * @param titles its title in each language
 * @param lines what it is about, in one line, in each language
 */
public record PlannedLesson(
    int number, String slug, Map<Language, String> titles, Map<Language, String> lines) {
  /** Returns the title in {@code language}. */
  public String title(Language language) {
    return titles.get(language);
  }

  /** Returns what it is about. */
  public String line(Language language) {
    return lines.get(language);
  }
}
