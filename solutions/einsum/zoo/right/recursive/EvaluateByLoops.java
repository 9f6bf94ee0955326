package openheart.exercises.einsum;

public final class EvaluateByLoops {
  public static float[] evaluate(
      String[] letters, String output, float[][] numbers, int[][] shapes) {
    int[] sizes = new int['z' + 1];
    StringBuilder loops = new StringBuilder();
    for (int n = 0; n < letters.length; n++) {
      for (int axis = 0; axis < letters[n].length(); axis++) {
        char letter = letters[n].charAt(axis);
        if (sizes[letter] == 0) {
          sizes[letter] = shapes[n][axis];
          loops.append(letter);
        }
        if (sizes[letter] != shapes[n][axis]) {
          throw new IllegalArgumentException("sizes of " + letter);
        }
      }
    }
    double[] sums =
        new double[output.chars().map(letter -> sizes[letter]).reduce(1, (a, b) -> a * b)];
    nest(loops.toString(), sizes, new int['z' + 1], letters, output, numbers, sums);
    float[] result = new float[sums.length];
    for (int cell = 0; cell < sums.length; cell++) {
      result[cell] = (float) sums[cell];
    }
    return result;
  }

  private static void nest(
      String loops,
      int[] sizes,
      int[] counters,
      String[] letters,
      String output,
      float[][] numbers,
      double[] sums) {
    if (loops.isEmpty()) {
      double product = 1;
      for (int n = 0; n < letters.length; n++) {
        product *= numbers[n][at(letters[n], sizes, counters)];
      }
      sums[at(output, sizes, counters)] += product;
      return;
    }
    char letter = loops.charAt(0);
    for (counters[letter] = 0; counters[letter] < sizes[letter]; counters[letter]++) {
      nest(loops.substring(1), sizes, counters, letters, output, numbers, sums);
    }
  }

  private static int at(String letters, int[] sizes, int[] counters) {
    int at = 0;
    for (char letter : letters.toCharArray()) {
      at = at * sizes[letter] + counters[letter];
    }
    return at;
  }
}
