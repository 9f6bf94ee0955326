package openheart.site.source;

import java.nio.file.Path;
import java.util.Locale;
import openheart.site.text.Language;

/**
 * An exercise of a lesson.
 *
 * @param lesson the lesson's slug
 * @param name its class name
 * @param points what it is worth
 * @param folder the lesson's folder of exercises
 */
public record Exercise(String lesson, String name, int points, Path folder) {
  /** Returns its name in addresses: BroadcastAdd is broadcast-add. */
  public String slug() {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Returns the file of its statement in {@code language}. */
  public Path statement(Language language) {
    return folder.resolve("statements").resolve(name + "." + language.code() + ".adoc");
  }

  /** Returns the file that the learner completes. */
  public Path skeleton() {
    return folder
        .resolve("src/main/java/openheart/exercises")
        .resolve(lesson)
        .resolve(name + ".java");
  }
}
