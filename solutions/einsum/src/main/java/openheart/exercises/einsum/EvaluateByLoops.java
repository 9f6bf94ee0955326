package openheart.exercises.einsum;

import java.util.LinkedHashMap;
import java.util.Map;

/** Any equation, evaluated with counters and steps. */
public final class EvaluateByLoops {
  private EvaluateByLoops() {}

  /** One turn for each setting of the counters, one counter per letter. */
  public static float[] evaluate(
      String[] letters, String output, float[][] numbers, int[][] shapes) {
    Map<Character, Integer> sizeOf = sizes(letters, shapes);
    String loops = loops(letters, output);
    int[] sizes = new int[loops.length()];
    for (int loop = 0; loop < sizes.length; loop++) {
      sizes[loop] = sizeOf.get(loops.charAt(loop));
    }
    int[][] steps = new int[letters.length][];
    for (int n = 0; n < letters.length; n++) {
      steps[n] = steps(letters[n], loops, sizes);
    }
    int[] resultSteps = steps(output, loops, sizes);

    int cells = 1;
    for (char letter : output.toCharArray()) {
      cells *= sizeOf.get(letter);
    }
    float[] result = new float[cells];
    int[] counters = new int[sizes.length];
    do {
      float product = 1;
      for (int n = 0; n < numbers.length; n++) {
        product *= numbers[n][position(counters, steps[n])];
      }
      result[position(counters, resultSteps)] += product;
    } while (advance(counters, sizes));
    return result;
  }

  private static Map<Character, Integer> sizes(String[] letters, int[][] shapes) {
    Map<Character, Integer> sizes = new LinkedHashMap<>();
    for (int n = 0; n < letters.length; n++) {
      for (int axis = 0; axis < shapes[n].length; axis++) {
        char letter = letters[n].charAt(axis);
        Integer known = sizes.putIfAbsent(letter, shapes[n][axis]);
        if (known != null && known != shapes[n][axis]) {
          throw new IllegalArgumentException(letter + " is " + known + " and " + shapes[n][axis]);
        }
      }
    }
    return sizes;
  }

  /** Every letter once: first those of the result, then the summed ones. */
  private static String loops(String[] letters, String output) {
    StringBuilder loops = new StringBuilder(output);
    for (char letter : String.join("", letters).toCharArray()) {
      if (loops.indexOf(String.valueOf(letter)) < 0) {
        loops.append(letter);
      }
    }
    return loops.toString();
  }

  /** For each loop, how far it moves along an array: 0 if the array lacks its letter. */
  private static int[] steps(String letters, String loops, int[] sizes) {
    int[] steps = new int[loops.length()];
    int stride = 1;
    for (int axis = letters.length() - 1; axis >= 0; axis--) {
      int loop = loops.indexOf(letters.charAt(axis));
      steps[loop] += stride; // added: a letter that stands twice moves along both axes
      stride *= sizes[loop];
    }
    return steps;
  }

  private static int position(int[] counters, int[] steps) {
    int position = 0;
    for (int loop = 0; loop < counters.length; loop++) {
      position += counters[loop] * steps[loop];
    }
    return position;
  }

  /** Turns the counters by one, like an odometer; false when they are all back at 0. */
  private static boolean advance(int[] counters, int[] sizes) {
    for (int loop = counters.length - 1; loop >= 0; loop--) {
      counters[loop]++;
      if (counters[loop] < sizes[loop]) {
        return true;
      }
      counters[loop] = 0;
    }
    return false;
  }
}
