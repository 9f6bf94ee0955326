package openheart.exercises.backprop;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(Value.class)
class ValueTest {
  private static final Algebra<Value> VALUES =
      new Algebra<>(Value::of, Value::add, Value::mul, Value::tanh, Value::relu);

  /** What a node hands to its inputs. */
  private interface Rule {
    double[] handed(Graph graph, int node, double upstream);
  }

  /** Two leaves, from which two results are made. */
  record Leaves(double a, double b) {}

  @Test
  @Order(1)
  void an_operation_gives_its_value() {
    Examiner.of(Value.class, graphs(), Graph::value)
        .misconception("relu-passes-all", in -> valueWith(in, UnaryOperator.identity(), Math::tanh))
        .misconception("relu-absolute", in -> valueWith(in, Math::abs, Math::tanh))
        .misconception("tanh-missing", in -> valueWith(in, ValueTest::relu, a -> a))
        .examine(in -> in.nodes(VALUES).get(in.result()).value());
  }

  @Test
  @Order(2)
  void every_number_gets_the_gradient_over_all_paths() {
    Examiner.of(Value.class, graphs(), Graph::gradients)
        .misconception("overwritten", ValueTest::overwritten)
        .misconception("seed-missing", in -> new double[in.made().length])
        .misconception("too-early", in -> searching(in, true, false))
        .misconception("too-early", in -> searching(in, true, true))
        .misconception("handed-twice", in -> searching(in, false, false))
        .misconception("handed-twice", in -> searching(in, false, true))
        .misconception("handed-twice", in -> walk(in, repeating(in), ValueTest::right))
        .misconception("result-only", ValueTest::oneStep)
        .misconception("upstream-ignored", in -> backward(in, ValueTest::upstreamIgnored))
        .misconception("own-factor", in -> backward(in, ValueTest::ownFactor))
        .misconception("tanh-of-input", in -> backward(in, ValueTest::tanhOfInput))
        .misconception("open-at-0", in -> backward(in, ValueTest::openAtZero))
        .misconception("not-cut", in -> backward(in, ValueTest::notCut))
        .examine(ValueTest::gradients);
  }

  @Test
  @Order(3)
  void a_second_result_adds_to_what_the_leaves_have() {
    Cases<Leaves> cases =
        Cases.of(new Leaves(0.5, 1.5), new Leaves(-0.75, 0.25))
            .generated(
                4, draws -> new Leaves(draws.integer(1, 5) / 4.0, draws.integer(-5, 5) / 4.0));
    Examiner.of(Value.class, cases, in -> twoResults(in, true))
        .misconception("second-only", in -> twoResults(in, false))
        .examine(
            in -> {
              Value a = Value.of(in.a());
              Value b = Value.of(in.b());
              a.mul(b).add(a).tanh().backward();
              a.add(b).mul(b).backward();
              return new double[] {a.grad(), b.grad()};
            });
  }

  private static Cases<Graph> graphs() {
    return Cases.of(
            Graph.worked(),
            new Graph(new String[] {"1.5"}, new int[][] {{}}, 0),
            new Graph(new String[] {"0.5", "-0.5", "add", "relu"}, zeroAtRelu(), 3),
            square(1, 2),
            square(2, 1))
        .generated(6, draws -> GraphDraws.draw(draws, 1))
        .generated(12, draws -> GraphDraws.draw(draws, draws.integer(3, 8)));
  }

  private static int[][] zeroAtRelu() {
    return new int[][] {{}, {}, {0, 1}, {2}};
  }

  /** s = x x is used at once and, later, through tanh s: a search may come by either way first. */
  private static Graph square(int first, int second) {
    String[] made = {"0.75", "mul", "tanh", "add"};
    return new Graph(made, new int[][] {{}, {0, 0}, {1}, {first, second}}, 3);
  }

  private static double[] gradients(Graph graph) {
    List<Value> nodes = graph.nodes(VALUES);
    nodes.get(graph.result()).backward();
    return nodes.stream().mapToDouble(Value::grad).toArray();
  }

  private static double[] twoResults(Leaves in, boolean first) {
    Tensor a = Tensor.scalar((float) in.a()).requiresGrad(true);
    Tensor b = Tensor.scalar((float) in.b()).requiresGrad(true);
    if (first) {
      a.mul(b).add(a).tanh().backward();
    }
    a.add(b).mul(b).backward();
    return new double[] {a.grad().item(), b.grad().item()};
  }

  private static double relu(double a) {
    return Math.max(0, a);
  }

  private static double valueWith(
      Graph graph, UnaryOperator<Double> relu, UnaryOperator<Double> tanh) {
    Algebra<Double> numbers = Algebra.NUMBERS;
    return graph
        .nodes(new Algebra<>(numbers.leaf(), numbers.add(), numbers.mul(), tanh, relu))
        .get(graph.result());
  }

  private static double[] walk(Graph graph, int[] order, Rule rule) {
    double[] gradients = new double[graph.made().length];
    gradients[graph.result()] = 1;
    for (int node : order) {
      double[] handed = rule.handed(graph, node, gradients[node]);
      for (int i = 0; i < handed.length; i++) {
        gradients[graph.inputs()[node][i]] += handed[i];
      }
    }
    return gradients;
  }

  private static double[] backward(Graph graph, Rule rule) {
    return walk(graph, graph.backwardOrder(), rule);
  }

  private static double[] right(Graph graph, int node, double upstream) {
    return Arrays.stream(graph.derivatives(node)).map(slope -> slope * upstream).toArray();
  }

  private static double[] upstreamIgnored(Graph graph, int node, double upstream) {
    return graph.derivatives(node);
  }

  private static double[] ownFactor(Graph graph, int node, double upstream) {
    double[] handed = right(graph, node, upstream);
    return graph.made()[node].equals("mul") ? new double[] {handed[1], handed[0]} : handed;
  }

  private static double[] tanhOfInput(Graph graph, int node, double upstream) {
    return graph.made()[node].equals("tanh")
        ? new double[] {upstream * (1 - input(graph, node) * input(graph, node))}
        : right(graph, node, upstream);
  }

  private static double[] openAtZero(Graph graph, int node, double upstream) {
    return graph.made()[node].equals("relu") && input(graph, node) == 0
        ? new double[] {upstream}
        : right(graph, node, upstream);
  }

  private static double[] notCut(Graph graph, int node, double upstream) {
    return graph.made()[node].equals("relu")
        ? new double[] {upstream}
        : right(graph, node, upstream);
  }

  private static double input(Graph graph, int node) {
    return graph.values()[graph.inputs()[node][0]];
  }

  private static double[] overwritten(Graph graph) {
    double[] gradients = new double[graph.made().length];
    gradients[graph.result()] = 1;
    for (int node : graph.backwardOrder()) {
      double[] handed = right(graph, node, gradients[node]);
      for (int i = 0; i < handed.length; i++) {
        gradients[graph.inputs()[node][i]] = handed[i];
      }
    }
    return gradients;
  }

  /**
   * Each node hands back when the search reaches it. It does so once, and too early; or every time,
   * and hands on again what earlier paths brought.
   *
   * @param once whether the search marks where it has been
   * @param oneByOne whether it goes on to each input before the next one gets its part
   */
  private static double[] searching(Graph graph, boolean once, boolean oneByOne) {
    double[] gradients = new double[graph.made().length];
    gradients[graph.result()] = 1;
    Set<Integer> seen = new HashSet<>();
    descend(graph, graph.result(), gradients, node -> seen.add(node) || !once, oneByOne);
    return gradients;
  }

  private static void descend(
      Graph graph, int node, double[] gradients, IntPredicate enters, boolean oneByOne) {
    if (!enters.test(node)) {
      return;
    }
    int[] inputs = graph.inputs()[node];
    for (int i = 0; i < inputs.length; i++) {
      gradients[inputs[i]] += gradients[node] * graph.derivatives(node)[i];
      if (oneByOne) {
        descend(graph, inputs[i], gradients, enters, true);
      }
    }
    if (!oneByOne) {
      Arrays.stream(inputs).forEach(input -> descend(graph, input, gradients, enters, false));
    }
  }

  /** As the backward order would be if the search did not mark where it has been. */
  private static int[] repeating(Graph graph) {
    IntStream.Builder order = IntStream.builder();
    noteAll(graph, graph.result(), order);
    return Graph.reversed(order.build().toArray());
  }

  private static void noteAll(Graph graph, int node, IntStream.Builder order) {
    Arrays.stream(graph.inputs()[node]).forEach(input -> noteAll(graph, input, order));
    order.add(node);
  }

  /**
   * The way ends after the result, or begins at the leaves, which have nothing to hand back yet.
   */
  private static double[] oneStep(Graph graph) {
    return walk(graph, new int[] {graph.result()}, ValueTest::right);
  }
}
