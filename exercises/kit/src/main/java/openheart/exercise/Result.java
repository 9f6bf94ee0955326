package openheart.exercise;

/**
 * The verdict on one exercise.
 *
 * @param exercise the learner's class
 * @param points what the exercise is worth
 * @param status what became of it
 * @param diagnosis the key of the misconception that was told, or empty
 * @param message what to tell the learner, in the run's language; empty unless wrong
 * @param location the place in the learner's file, as {@code UnsqueezeShape.java:17}, or empty
 */
public record Result(
    String exercise, int points, Status status, String diagnosis, String message, String location) {

  static Result notAttempted(Plan.Planned planned) {
    return new Result(planned.name(), planned.points(), Status.NOT_ATTEMPTED, "", "", "");
  }

  Result right() {
    return new Result(exercise, points, Status.RIGHT, "", "", "");
  }

  Result wrong(String diagnosis, String message, String location) {
    return new Result(exercise, points, Status.WRONG, diagnosis, message, location);
  }

  /** The points that it brings: all of them when right, else none. */
  public int earned() {
    return status == Status.RIGHT ? points : 0;
  }
}
