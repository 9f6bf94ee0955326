package openheart.exercise;

import java.util.Arrays;
import java.util.List;

/**
 * What lies behind a wrong answer, as far as it is known.
 *
 * @param key the misconception's key, or empty
 * @param values what fills the gaps of its text
 */
record Explanation(String key, List<String> values) {
  static final Explanation NONE = new Explanation("", List.of());

  static Explanation of(String key, Object... values) {
    return new Explanation(key, Arrays.stream(values).map(String::valueOf).toList());
  }
}
