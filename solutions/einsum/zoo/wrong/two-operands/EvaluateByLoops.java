package openheart.exercises.einsum;

import java.util.LinkedHashMap;
import java.util.Map;

public final class EvaluateByLoops {
  public static float[] evaluate(
      String[] letters, String output, float[][] numbers, int[][] shapes) {
    Map<Character, Integer> sizes = new LinkedHashMap<>();
    for (int n = 0; n < letters.length; n++) {
      for (int axis = 0; axis < shapes[n].length; axis++) {
        Integer before = sizes.put(letters[n].charAt(axis), shapes[n][axis]);
        if (before != null && before != shapes[n][axis]) {
          throw new IllegalArgumentException(before + " and " + shapes[n][axis]);
        }
      }
    }
    int cells = 1;
    for (char letter : output.toCharArray()) {
      cells *= sizes.get(letter);
    }
    float[] result = new float[cells];
    Map<Character, Integer> counters = new LinkedHashMap<>();
    sizes.keySet().forEach(letter -> counters.put(letter, 0));
    boolean more = true;
    while (more) {
      float x = numbers[0][position(letters[0], sizes, counters)];
      float y = numbers[1][position(letters[1], sizes, counters)];
      result[position(output, sizes, counters)] += x * y;
      more = false;
      for (char letter : sizes.keySet()) {
        int next = counters.get(letter) + 1;
        counters.put(letter, next % sizes.get(letter));
        if (next < sizes.get(letter)) {
          more = true;
          break;
        }
      }
    }
    return result;
  }

  private static int position(
      String letters, Map<Character, Integer> sizes, Map<Character, Integer> counters) {
    int position = 0;
    int stride = 1;
    for (int axis = letters.length() - 1; axis >= 0; axis--) {
      char letter = letters.charAt(axis);
      position += counters.get(letter) * stride;
      stride *= sizes.get(letter);
    }
    return position;
  }
}
