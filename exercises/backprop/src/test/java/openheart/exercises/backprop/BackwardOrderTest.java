package openheart.exercises.backprop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Several orders are right: each of them is taken for the depth-first one before comparing. */
@Exercise(BackwardOrder.class)
class BackwardOrderTest {
  private static final int[] WORKED = {3, 2, 0, 1};

  record Input(int[][] inputs, int result) {
    /** What a learner's method cannot change. */
    Input copy() {
      return new Input(Arrays.stream(inputs).map(int[]::clone).toArray(int[][]::new), result);
    }
  }

  @Test
  @Order(1)
  void every_node_comes_once_and_after_all_that_used_it() {
    Cases<Input> cases =
        Cases.of(
                new Input(new int[][] {{}, {}, {0, 1}, {0, 2}}, 3),
                new Input(new int[][] {{}}, 0),
                new Input(new int[][] {{}, {}, {1}}, 1),
                new Input(new int[][] {{}, {0, 0}, {1, 1}, {2, 2}}, 3),
                new Input(new int[][] {{1, 2}, {2, 3}, {3, 4}, {4}, {}}, 0),
                new Input(new int[][] {{1}, {2}, {3}, {}, {3, 0}}, 4),
                new Input(new int[][] {{1}, {2}, {3}, {}, {0, 3}}, 4))
            .generated(4, draws -> input(GraphDraws.draw(draws, 2)))
            .generated(10, draws -> input(GraphDraws.draw(draws, draws.integer(4, 9))));
    Examiner.of(BackwardOrder.class, cases, BackwardOrderTest::right)
        .misconception("hard-coded", in -> settled(in, WORKED))
        .misconception("not-reversed", in -> settled(in, graph(in).forwardOrder()))
        .misconception("noted-first", in -> settled(in, preorder(in, false)))
        .misconception("noted-first", in -> settled(in, preorder(in, true)))
        .misconception("level-by-level", in -> settled(in, levels(in)))
        .misconception("by-number", in -> settled(in, byNumber(in)))
        .misconception("padded", in -> settled(in, Arrays.copyOf(right(in), in.inputs().length)))
        .symptom("repeated", (expected, actual) -> repeated(numbers(actual)))
        .symptom("missing", compared((wanted, given) -> !given.containsAll(wanted)))
        .symptom("strangers", compared(BackwardOrderTest::strangers))
        .symptom("too-early", compared((wanted, given) -> sorted(wanted).equals(sorted(given))))
        .examine(in -> settled(in.copy(), BackwardOrder.backwardOrder(in.inputs(), in.result())));
  }

  private static Input input(Graph graph) {
    return new Input(graph.inputs(), graph.result());
  }

  private static Graph graph(Input in) {
    return new Graph(new String[0], in.inputs(), in.result());
  }

  private static int[] right(Input in) {
    return graph(in).backwardOrder();
  }

  private static int[] settled(Input in, int[] order) {
    return order != null && topological(in, list(order)) ? right(in) : order;
  }

  private static boolean topological(Input in, List<Integer> order) {
    if (!sorted(order).equals(sorted(list(right(in))))) {
      return false;
    }
    for (int node : order) {
      for (int input : in.inputs()[node]) {
        if (order.indexOf(input) < order.indexOf(node)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Each node as soon as it is reached, before its inputs. */
  private static int[] preorder(Input in, boolean fromLast) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> order = new ArrayList<>();
    reach(in, in.result(), fromLast, seen, order);
    return order.stream().mapToInt(node -> node).toArray();
  }

  private static void reach(
      Input in, int node, boolean fromLast, Set<Integer> seen, List<Integer> order) {
    if (seen.add(node)) {
      order.add(node);
      List<Integer> inputs = new ArrayList<>(list(in.inputs()[node]));
      if (fromLast) {
        Collections.reverse(inputs);
      }
      inputs.forEach(input -> reach(in, input, fromLast, seen, order));
    }
  }

  private static int[] levels(Input in) {
    Set<Integer> seen = new HashSet<>(Set.of(in.result()));
    List<Integer> order = new ArrayList<>();
    Deque<Integer> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      int node = waiting.removeFirst();
      order.add(node);
      Arrays.stream(in.inputs()[node]).filter(seen::add).forEach(waiting::addLast);
    }
    return order.stream().mapToInt(node -> node).toArray();
  }

  /** From the highest number down, as if later numbers were made later. */
  private static int[] byNumber(Input in) {
    List<Integer> order = new ArrayList<>(list(right(in)));
    order.sort(Comparator.reverseOrder());
    return order.stream().mapToInt(node -> node).toArray();
  }

  private static List<Integer> list(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private static List<Integer> sorted(List<Integer> numbers) {
    return numbers.stream().sorted().toList();
  }

  private static List<Integer> numbers(Outcome outcome) {
    return outcome instanceof Outcome.Answer answer && answer.value() instanceof int[] order
        ? list(order)
        : List.of();
  }

  private static boolean repeated(List<Integer> numbers) {
    return numbers.stream().distinct().count() < numbers.size();
  }

  private static boolean strangers(List<Integer> wanted, List<Integer> given) {
    return given.containsAll(wanted) && given.size() > wanted.size();
  }

  /** A symptom of an order in which nothing is repeated. */
  private static BiPredicate<Outcome, Outcome> compared(
      BiPredicate<List<Integer>, List<Integer>> shows) {
    return (expected, actual) ->
        actual instanceof Outcome.Answer
            && !repeated(numbers(actual))
            && shows.test(numbers(expected), numbers(actual));
  }
}
