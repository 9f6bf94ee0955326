package openheart.exercise;

import java.util.Locale;
import javax.tools.JavaFileObject;

/**
 * An exercise that can't be run, and why. A test that says so stands in for its own tests, so that
 * the verdict goes the way of every other one, and the other exercises are graded.
 *
 * @param diagnosis the kind of slip: {@code does-not-compile}, {@code encoding}, {@code missing} or
 *     {@code signature}
 * @param message what to tell the learner
 * @param file the learner's file
 * @param line in it, or 0 where there is none
 */
public record SetAside(String diagnosis, String message, String file, int line) {

  /** The stand-in for a test class. */
  JavaFileObject standIn(String testClass) {
    int dot = testClass.lastIndexOf('.');
    String text =
        (dot < 0 ? "" : "package " + testClass.substring(0, dot) + ";\n")
            + "final class "
            + testClass.substring(dot + 1)
            + " {\n  @org.junit.jupiter.api.Test\n  void can_be_run() {\n"
            + "    throw new openheart.exercise.SetAside("
            + String.join(", ", literal(diagnosis), literal(message), literal(file), "" + line)
            + ").verdict(getClass());\n  }\n}\n";
    return Javac.source(testClass, text);
  }

  /** A string as Java source, whatever is in it. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '"', '\\' -> literal.append('\\').append(c);
        default ->
            literal.append(
                c >= ' ' && c < 127 ? "" + c : String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }

  /**
   * What the stand-in throws.
   *
   * @param test the stand-in
   */
  public AssertionError verdict(Class<?> test) {
    String exercise = test.getName().replaceAll("Test$", "");
    Place place = new Place(new StackTraceElement(exercise, "<file>", file, line));
    return new Verdict(diagnosis, message, place);
  }
}
