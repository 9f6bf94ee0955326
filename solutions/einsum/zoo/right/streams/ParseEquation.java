package openheart.exercises.einsum;

import java.util.stream.Stream;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    String text = equation.replace(" ", "");
    int arrow = text.indexOf("->");
    if (arrow < 0) {
      throw new IllegalArgumentException("no arrow");
    }
    String left = text.substring(0, arrow);
    String right = text.substring(arrow + 2);
    boolean letters =
        Stream.concat(Stream.of(left.split(",", -1)), Stream.of(right))
            .flatMapToInt(String::chars)
            .allMatch(c -> 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z');
    boolean sound =
        right
            .chars()
            .allMatch(c -> right.indexOf(c) == right.lastIndexOf(c) && left.indexOf(c) >= 0);
    if (!letters || !sound) {
      throw new IllegalArgumentException(equation);
    }
    return Stream.concat(Stream.of(left.split(",", -1)), Stream.of(right)).toArray(String[]::new);
  }
}
