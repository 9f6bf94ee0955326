package openheart.exercises.backprop;

import java.util.Arrays;
import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.backprop.Accumulation.LocalRule;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(Accumulation.class)
class AccumulationTest {
  private static final String[] MADE = {"3.0", "2.0", "mul", "mul"};
  private static final String[] SQUARE = {"mul", "1.5", "add"};

  record Input(String[] made, int[][] inputs, int[] order) {
    Graph graph() {
      return new Graph(made, inputs, order[0]);
    }
  }

  @Test
  @Order(1)
  void gradients_add_up_along_the_order() {
    Cases<Input> cases =
        Cases.of(
                input(new Graph(MADE, new int[][] {{}, {}, {0, 1}, {0, 2}}, 3), 3, 2, 0, 1),
                input(new Graph(new String[] {"2.0"}, new int[][] {{}}, 0), 0),
                input(new Graph(SQUARE, new int[][] {{1, 1}, {}, {0, 1}}, 2), 2, 0, 1))
            .generated(4, draws -> input(GraphDraws.draw(draws, 3)))
            .generated(10, draws -> input(GraphDraws.draw(draws, draws.integer(4, 8))));
    Examiner.of(Accumulation.class, cases, in -> in.graph().gradients())
        .misconception("overwritten", AccumulationTest::overwritten)
        .misconception("seed-missing", in -> new double[in.made().length])
        .misconception("ones-at-first", AccumulationTest::onesAtFirst)
        .misconception("seed-by-number", AccumulationTest::seedByNumber)
        .misconception("upstream-ignored", AccumulationTest::upstreamIgnored)
        .misconception("wrong-direction", AccumulationTest::wrongDirection)
        .misconception("first-input-only", AccumulationTest::firstInputOnly)
        .misconception("by-place", AccumulationTest::byPlace)
        .misconception("inputs-not-looked-up", AccumulationTest::notLookedUp)
        .examine(in -> Accumulation.gradients(in.inputs(), in.order(), rule(in.graph())));
  }

  private static Input input(Graph graph) {
    return input(graph, graph.backwardOrder());
  }

  private static Input input(Graph graph, int... order) {
    return new Input(graph.made(), graph.inputs(), order);
  }

  private static LocalRule rule(Graph graph) {
    return (node, upstream) ->
        Arrays.stream(graph.derivatives(node)).map(slope -> slope * upstream).toArray();
  }

  /** Walks the order, with some gradients to begin with. */
  private static double[] walk(Input in, int[] order, LocalRule rule, double[] gradients) {
    for (int node : order) {
      double[] parts = rule.inputGrads(node, gradients[node]);
      for (int i = 0; i < parts.length; i++) {
        gradients[in.inputs()[node][i]] += parts[i];
      }
    }
    return gradients;
  }

  private static double[] seeded(Input in, int node) {
    double[] gradients = new double[in.made().length];
    gradients[node] = 1;
    return gradients;
  }

  private static double[] overwritten(Input in) {
    double[] gradients = seeded(in, in.order()[0]);
    for (int node : in.order()) {
      double[] parts = rule(in.graph()).inputGrads(node, gradients[node]);
      for (int i = 0; i < parts.length; i++) {
        gradients[in.inputs()[node][i]] = parts[i];
      }
    }
    return gradients;
  }

  private static double[] onesAtFirst(Input in) {
    double[] ones = new double[in.made().length];
    Arrays.fill(ones, 1);
    return walk(in, in.order(), rule(in.graph()), ones);
  }

  /** As if the result were the node with the highest number. */
  private static double[] seedByNumber(Input in) {
    return walk(in, in.order(), rule(in.graph()), seeded(in, in.made().length - 1));
  }

  private static double[] upstreamIgnored(Input in) {
    LocalRule rule = rule(in.graph());
    LocalRule local = (node, upstream) -> rule.inputGrads(node, 1);
    return walk(in, in.order(), local, seeded(in, in.order()[0]));
  }

  private static double[] wrongDirection(Input in) {
    int[] order = Graph.reversed(in.order());
    return walk(in, order, rule(in.graph()), seeded(in, in.order()[0]));
  }

  private static double[] firstInputOnly(Input in) {
    LocalRule rule = rule(in.graph());
    LocalRule first =
        (node, upstream) -> Arrays.stream(rule.inputGrads(node, upstream)).limit(1).toArray();
    return walk(in, in.order(), first, seeded(in, in.order()[0]));
  }

  /** A node's input number i taken for node i. */
  private static double[] notLookedUp(Input in) {
    double[] gradients = seeded(in, in.order()[0]);
    for (int node : in.order()) {
      double[] parts = rule(in.graph()).inputGrads(node, gradients[node]);
      for (int i = 0; i < parts.length; i++) {
        gradients[i] += parts[i];
      }
    }
    return gradients;
  }

  /** Right numbers, kept at each node's place in the order and not at its number. */
  private static double[] byPlace(Input in) {
    double[] right = walk(in, in.order(), rule(in.graph()), seeded(in, in.order()[0]));
    double[] placed = new double[right.length];
    for (int place = 0; place < in.order().length; place++) {
      placed[place] = right[in.order()[place]];
    }
    return placed;
  }
}
