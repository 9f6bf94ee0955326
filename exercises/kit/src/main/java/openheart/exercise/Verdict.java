package openheart.exercise;

/**
 * A wrong answer, said in the learner's terms. Its stack trace is the place in the learner's file
 * and nothing else.
 */
public final class Verdict extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String diagnosis;
  private final String text;
  private final String location;

  /**
   * The message is the text, except under Maven ({@code -Dcourse.brief=true}), which would repeat
   * it below the report: there it is the place.
   */
  Verdict(String diagnosis, String text, Place place) {
    super(Boolean.getBoolean("course.brief") ? place.toString() : text);
    this.diagnosis = diagnosis;
    this.text = text;
    this.location = place.toString();
    setStackTrace(new StackTraceElement[] {place.frame()});
  }

  /** The key of the misconception told, or empty where none fits. */
  public String diagnosis() {
    return diagnosis;
  }

  /** What to tell the learner, in the run's language. */
  public String text() {
    return text;
  }

  /** The place in the learner's file, as {@code UnsqueezeShape.java:17}. */
  public String location() {
    return location;
  }
}
