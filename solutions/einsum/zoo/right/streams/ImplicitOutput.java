package openheart.exercises.einsum;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    Map<Character, Long> count =
        operands
            .chars()
            .filter(c -> c != ',' && c != ' ')
            .mapToObj(c -> (char) c)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return count.keySet().stream()
        .filter(letter -> count.get(letter) < 2)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
