package openheart.exercise;

/**
 * A wrong answer, said in the learner's terms. Its stack trace is the place in the learner's file
 * and nothing else.
 */
public final class Verdict extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String diagnosis;
  private final String location;

  Verdict(String diagnosis, String message, Place place) {
    super(message);
    this.diagnosis = diagnosis;
    this.location = place.toString();
    setStackTrace(new StackTraceElement[] {place.frame()});
  }

  /** The key of the misconception told, or empty where none fits. */
  public String diagnosis() {
    return diagnosis;
  }

  /** The place in the learner's file, as {@code UnsqueezeShape.java:17}. */
  public String location() {
    return location;
  }
}
