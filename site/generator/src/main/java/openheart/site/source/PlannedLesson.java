package openheart.site.source;

import java.util.Collections;
import java.util.EnumMap;
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
  /** Copies the maps. */
  public PlannedLesson {
    titles = ordered(titles);
    lines = ordered(lines);
  }

  /** The same text from run to run: what was made of a lesson is found again by it. */
  private static Map<Language, String> ordered(Map<Language, String> texts) {
    return Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  /** Returns the title in {@code language}. */
  public String title(Language language) {
    return titles.get(language);
  }

  /** Returns what it is about. */
  public String line(Language language) {
    return lines.get(language);
  }
}
