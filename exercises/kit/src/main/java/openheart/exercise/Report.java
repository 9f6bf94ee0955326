package openheart.exercise;

import java.util.List;
import java.util.Optional;

/**
 * The verdicts on a lesson's exercises: the one model that every printer shows.
 *
 * @param lesson the lesson's slug
 * @param results one per planned exercise, in the plan's order
 */
public record Report(String lesson, List<Result> results) {

  /** The points earned. */
  public int earned() {
    return results.stream().mapToInt(Result::earned).sum();
  }

  /** The points that there are. */
  public int total() {
    return results.stream().mapToInt(Result::points).sum();
  }

  /** The exercise to work on now: the first wrong one, else the first one not attempted. */
  public Optional<Result> next() {
    return first(Status.WRONG).or(() -> first(Status.NOT_ATTEMPTED));
  }

  /** The report on some of the exercises. */
  Report only(List<String> exercises) {
    return new Report(
        lesson, results.stream().filter(r -> exercises.contains(r.exercise())).toList());
  }

  private Optional<Result> first(Status status) {
    return results.stream().filter(result -> result.status() == status).findFirst();
  }

  /**
   * The result of one exercise.
   *
   * @throws IllegalArgumentException if the lesson has no exercise of that name
   */
  public Result of(String exercise) {
    return results.stream()
        .filter(result -> result.exercise().equals(exercise))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(lesson + " has no exercise " + exercise));
  }
}
