package openheart.exercises.backprop;

import java.util.Arrays;
import openheart.exercise.Draws;

/**
 * Draws expressions whose numbers stay small, and whose gradients single precision and double
 * precision agree on.
 */
final class GraphDraws {
  private static final String[] OPERATIONS = {"add", "mul", "tanh", "relu"};

  private final Draws draws;
  private final String[] made;
  private final int[][] inputs;

  private GraphDraws(Draws draws, int nodes) {
    this.draws = draws;
    made = new String[nodes];
    inputs = new int[nodes][];
  }

  /** A few leaves and so many operations, numbered at random; some may not lead to the result. */
  static Graph draw(Draws draws, int operations) {
    int leaves = draws.integer(2, 3);
    GraphDraws making = new GraphDraws(draws, leaves + operations);
    for (int node = 0; node < leaves + operations; node++) {
      if (node < leaves) {
        making.leaf(node);
      } else {
        making.operation(node);
      }
    }
    return making.shuffled();
  }

  /** A multiple of 1/4, which is exact, and not 0. */
  private void leaf(int node) {
    made[node] = String.valueOf(draws.integer(1, 6) * (draws.coin() ? 0.25 : -0.25));
    inputs[node] = new int[0];
  }

  private void operation(int node) {
    do {
      made[node] = OPERATIONS[draws.integer(0, OPERATIONS.length - 1)];
      boolean two = made[node].equals("add") || made[node].equals("mul");
      inputs[node] = new int[two ? 2 : 1];
      Arrays.setAll(inputs[node], i -> draws.integer(0, node - 1));
    } while (!tame(node));
  }

  private boolean tame(int node) {
    double[] values =
        new Graph(Arrays.copyOf(made, node + 1), Arrays.copyOf(inputs, node + 1), node).values();
    double input = Math.abs(values[inputs[node][0]]);
    return switch (made[node]) {
      case "tanh" -> input <= 1.5;
      case "relu" -> input == 0 || input >= 0.01;
      default -> Math.abs(values[node]) <= 8;
    };
  }

  /** The last operation is the result, whatever its number. */
  private Graph shuffled() {
    int[] number = permutation(made.length);
    String[] renamed = new String[made.length];
    int[][] rewired = new int[made.length][];
    for (int node = 0; node < made.length; node++) {
      renamed[number[node]] = made[node];
      rewired[number[node]] = Arrays.stream(inputs[node]).map(input -> number[input]).toArray();
    }
    return new Graph(renamed, rewired, number[made.length - 1]);
  }

  private int[] permutation(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      int at = draws.integer(0, i);
      numbers[i] = numbers[at];
      numbers[at] = i;
    }
    return numbers;
  }
}
