package openheart.site.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openheart.site.text.Language;
import openheart.site.text.Template;

/**
 * The course as it is planned: all lessons in order.
 *
 * @param lessons the lessons
 */
public record Course(List<PlannedLesson> lessons) {
  /** Reads the plan, {@code course.txt} among the generator's resources. */
  public static Course plan() {
    List<PlannedLesson> lessons = new ArrayList<>();
    for (String line : Template.resource("course.txt").lines().toList()) {
      if (!line.startsWith("#")) {
        String[] field = line.split(" \\| ");
        lessons.add(
            new PlannedLesson(
                lessons.size() + 1,
                field[0],
                Map.of(Language.ES, field[1], Language.EN, field[2]),
                Map.of(Language.ES, field[3], Language.EN, field[4])));
      }
    }
    return new Course(List.copyOf(lessons));
  }

  /** Returns the lesson of that slug, if it is planned. */
  public Optional<PlannedLesson> lesson(String slug) {
    return lessons.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
  }
}
