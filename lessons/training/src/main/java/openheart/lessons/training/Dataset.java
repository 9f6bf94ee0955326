package openheart.lessons.training;

import java.util.Arrays;
import openheart.tensor.Tensor;

/**
 * Samples and what they are.
 *
 * @param x one sample a row, (n, features)
 * @param classes the class of each row, from 0 on
 */
record Dataset(Tensor x, int[] classes) {

  /** How many samples there are. */
  int size() {
    return classes.length;
  }

  /** Some of the samples, in the order asked for. */
  Dataset pick(int... rows) {
    int[] picked = Arrays.stream(rows).map(row -> classes[row]).toArray();
    return new Dataset(x.indexSelect(0, rows), picked);
  }

  /** How many samples each class has. */
  int[] counts(int numClasses) {
    int[] counts = new int[numClasses];
    for (int c : classes) {
      counts[c]++;
    }
    return counts;
  }
}
