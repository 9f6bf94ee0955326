package openheart.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openheart.lesson.CapturedLesson;
import openheart.lesson.LessonFile;
import openheart.site.problem.Problems;
import openheart.site.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What the site is made from: the modules of lessons/ that have a chapter, with their exercises.
 *
 * @param root the project's folder
 * @param course the plan
 * @param lessons the written lessons in order
 */
public record Project(Path root, Course course, List<Lesson> lessons) {
  private static final Pattern EXERCISE = Pattern.compile("(\\w+)\\s+(\\d+)");

  /** Reads the project below {@code root}; what is missing goes to {@code problems}. */
  public static Project read(Path root, Problems problems) {
    Course course = Course.plan();
    List<Lesson> lessons = new ArrayList<>();
    Path pom = root.resolve("lessons/pom.xml");
    if (!Files.exists(pom)) {
      problems.add(pom, 0, "course.nowhere");
      return new Project(root, course, List.of());
    }
    for (String slug : modules(pom)) {
      Path folder = root.resolve("lessons").resolve(slug);
      boolean written =
          Arrays.stream(Language.values())
              .anyMatch(it -> Files.exists(folder.resolve("chapter." + it.code() + ".adoc")));
      Optional<PlannedLesson> planned = course.lesson(slug);
      if (written && planned.isEmpty()) {
        problems.add(pom, 0, "course.unplanned", slug);
      } else if (written) {
        lessons.add(
            new Lesson(
                planned.get(),
                folder,
                captured(folder, slug, problems),
                exercises(root, slug, problems),
                Proof.read(root, slug, problems)));
      }
    }
    if (lessons.isEmpty()) {
      problems.add(pom, 0, "course.empty");
    }
    return new Project(root, course, List.copyOf(lessons));
  }

  /** Returns the address where the project lives, {@code scm/url} of its POM, if that says so. */
  public Optional<String> repository() {
    Path pom = root.resolve("pom.xml");
    if (!Files.exists(pom)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
              Jsoup.parse(Files.readString(pom), "", Parser.xmlParser())
                  .selectFirst("project > scm > url"))
          .map(url -> url.text().replaceFirst("/$", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lesson before {@code lesson}, if one is written. */
  public Optional<Lesson> before(Lesson lesson) {
    int at = lessons.indexOf(lesson);
    return at > 0 ? Optional.of(lessons.get(at - 1)) : Optional.empty();
  }

  /** Returns the lesson after {@code lesson}, if one is written. */
  public Optional<Lesson> after(Lesson lesson) {
    int at = lessons.indexOf(lesson);
    return at + 1 < lessons.size() ? Optional.of(lessons.get(at + 1)) : Optional.empty();
  }

  private static List<String> modules(Path pom) {
    try {
      return Jsoup.parse(Files.readString(pom), "", Parser.xmlParser())
          .select("modules > module")
          .eachText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<CapturedLesson> captured(Path folder, String slug, Problems problems) {
    try {
      return Optional.of(LessonFile.read(folder.resolve("target/capture")));
    } catch (IllegalStateException e) {
      problems.add(
          folder.resolve("target/capture").resolve(LessonFile.NAME), 0, "capture.missing", slug);
      return Optional.empty();
    }
  }

  private static List<Exercise> exercises(Path root, String slug, Problems problems) {
    Path folder = root.resolve("exercises").resolve(slug);
    if (!Files.exists(folder)) {
      return List.of(); // A chapter may be there before its exercises.
    }
    Path list = folder.resolve("exercises.txt");
    List<Exercise> exercises = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(list)) {
        number++;
        Matcher exercise = EXERCISE.matcher(line.strip());
        if (exercise.matches()) {
          int points = Integer.parseInt(exercise.group(2));
          exercises.add(new Exercise(slug, exercise.group(1), points, folder));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          problems.add(list, number, "exercises.line", line);
        }
      }
    } catch (IOException e) {
      problems.add(list, 0, "file.missing");
    }
    return List.copyOf(exercises);
  }
}
