package openheart.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One example of a lesson: its code and what it printed.
 *
 * @param name the method's name
 * @param source the excerpt: the method's body without its indentation, lines ended by {@code \n}
 * @param path the source file, from the project's root, with {@code /}
 * @param line the line of that file where the excerpt begins, from 1
 * @param output all that the example printed, lines ended by {@code \n}
 * @param values the shown values, in order
 */
public record CapturedExample(
    String name, String source, String path, int line, String output, List<CapturedValue> values) {

  /** Copies the values. */
  public CapturedExample {
    values = List.copyOf(values);
  }

  /** The value of the shown expression, if the example shows it. */
  public Optional<CapturedValue> value(String expression) {
    return values.stream().filter(value -> value.expression().equals(expression)).findFirst();
  }
}
