package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.List;

public final class EvaluateByLoops {
  public static float[] evaluate(
      String[] letters, String output, float[][] numbers, int[][] shapes) {
    List<Character> names = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int n = 0; n < letters.length; n++) {
      for (int axis = 0; axis < shapes[n].length; axis++) {
        int known = names.indexOf(letters[n].charAt(axis));
        if (known < 0) {
          names.add(letters[n].charAt(axis));
          sizes.add(shapes[n][axis]);
        } else if (sizes.get(known) != shapes[n][axis]) {
          throw new IllegalArgumentException("two sizes for " + names.get(known));
        }
      }
    }
    int turns = 1;
    for (int size : sizes) {
      turns *= size;
    }
    int cells = 1;
    for (char letter : output.toCharArray()) {
      cells *= sizes.get(names.indexOf(letter));
    }
    float[] result = new float[cells];
    for (int turn = 0; turn < turns; turn++) {
      float product = 1;
      for (int n = 0; n < letters.length; n++) {
        product *= numbers[n][at(turn, letters[n], names, sizes)];
      }
      result[at(turn, output, names, sizes)] += product;
    }
    return result;
  }

  private static int at(int turn, String letters, List<Character> names, List<Integer> sizes) {
    int at = 0;
    for (char letter : letters.toCharArray()) {
      int loop = names.indexOf(letter);
      int counter = turn;
      for (int before = 0; before < loop; before++) {
        counter /= sizes.get(before);
      }
      at = at * sizes.get(loop) + counter % sizes.get(loop);
    }
    return at;
  }
}
