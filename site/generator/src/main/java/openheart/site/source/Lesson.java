package openheart.site.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openheart.lesson.CapturedLesson;
import openheart.site.text.Language;

/**
 * A lesson that is written.
 *
 * @param planned its place in the course
 * @param folder its folder
 * @param captured what its code printed and drew, unless it was not run yet
 * @param exercises its exercises in order
 * @param proof what was proved of their tests, if it was
 */
public record Lesson(
    PlannedLesson planned,
    Path folder,
    Optional<CapturedLesson> captured,
    List<Exercise> exercises,
    Optional<Proof> proof) {
  /** Returns its name in folders and addresses. */
  public String slug() {
    return planned.slug();
  }

  /** Returns the folder with the JSON and the figures that its code gave. */
  public Path capture() {
    return folder.resolve("target/capture");
  }

  /** Returns the file of its chapter. */
  public Path chapter(Language language) {
    return folder.resolve("chapter." + language.code() + ".adoc");
  }

  /** Returns the file of its quiz. */
  public Path quiz(Language language) {
    return folder.resolve("quiz." + language.code() + ".adoc");
  }

  /** Returns what all exercises are worth together. */
  public int points() {
    return exercises.stream().mapToInt(Exercise::points).sum();
  }
}
