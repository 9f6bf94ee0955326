package openheart.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a lesson's exercises are worth, known before anything runs, so that a test that never ran is
 * no points rather than no mention.
 *
 * @param lesson the lesson's slug, which is also the last part of its package's name
 * @param exercises in the order in which the learner should take them
 */
public record Plan(String lesson, List<Planned> exercises) {

  /**
   * One exercise.
   *
   * @param name the learner's class
   * @param points what it is worth
   */
  public record Planned(String name, int points) {}

  /**
   * The plan beside a test class.
   *
   * @param packageName of the tests, for instance {@code openheart.exercises.broadcasting}
   * @param loader finds {@code exercises.txt} in that package
   * @return the plan, or empty where the package has none and so grades nothing
   */
  public static Optional<Plan> of(String packageName, ClassLoader loader) {
    String path = packageName.replace('.', '/') + "/exercises.txt";
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(parse(packageName.substring(packageName.lastIndexOf('.') + 1), text));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static Plan parse(String lesson, String text) {
    List<Planned> exercises = text.lines().filter(line -> !line.isBlank()).map(Plan::line).toList();
    if (exercises.isEmpty()) {
      throw new IllegalStateException("exercises.txt of " + lesson + " names no exercise");
    }
    return new Plan(lesson, exercises);
  }

  private static Planned line(String line) {
    String[] words = line.strip().split("\\s+");
    if (words.length != 2 || !words[1].matches("[1-9][0-9]{0,3}")) {
      throw new IllegalStateException("exercises.txt: not `ClassName points`: " + line);
    }
    return new Planned(words[0], Integer.parseInt(words[1]));
  }
}
