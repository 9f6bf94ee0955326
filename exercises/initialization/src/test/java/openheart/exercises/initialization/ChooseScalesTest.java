package openheart.exercises.initialization;

import java.util.Arrays;
import java.util.List;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Init;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(ChooseScales.class)
class ChooseScalesTest {
  private static final List<String> KNOWN = List.of("relu", "tanh", "sigmoid", "none");
  private static final double TANH = Init.gain(Init.Nonlinearity.TANH);
  private static final double RELU = Init.gain(Init.Nonlinearity.RELU);

  record Input(int[] sizes, String[] activations) {
    double[] layers(Rule rule) {
      double[] scales = new double[activations.length];
      Arrays.setAll(scales, l -> rule.scale(sizes[l], sizes[l + 1], activations[l]));
      return scales;
    }
  }

  /** How a learner might scale one layer. */
  private interface Rule {
    double scale(int in, int out, String activation);
  }

  @Test
  @Order(1)
  void each_layer_gets_the_scale_for_what_stands_behind_it() {
    Cases<Input> cases =
        Cases.of(input(new int[] {100, 50, 10, 1}, "relu", "tanh", "none"))
            .generated(1, draws -> input(new int[] {7, 4}, "relu"))
            .generated(1, draws -> input(new int[] {4, 7}, "tanh"))
            .generated(1, draws -> input(new int[] {5, 9}, "sigmoid"))
            .generated(1, draws -> input(new int[] {9, 5}, "none"))
            .generated(12, ChooseScalesTest::generated);
    Examiner.of(ChooseScales.class, cases, in -> in.layers(ChooseScalesTest::right))
        .misconception("relu-by-glorot", in -> in.layers(only("relu", glorot(1))))
        .misconception("relu-by-glorot", in -> in.layers(only("relu", glorot(RELU))))
        .misconception("relu-by-lecun", in -> in.layers(only("relu", lecun())))
        .misconception("tanh-by-he", in -> in.layers(only("tanh", he())))
        .misconception("tanh-by-lecun", in -> in.layers(only("tanh", lecun())))
        .misconception("gain-of-tanh-lost", in -> in.layers(only("tanh", glorot(1))))
        .misconception("gain-of-another", in -> in.layers(only("sigmoid", glorot(TANH))))
        .misconception("gain-of-another", in -> in.layers(only("tanh", glorot(RELU))))
        .misconception("sigmoid-by-he", in -> in.layers(only("sigmoid", he())))
        .misconception("sigmoid-by-lecun", in -> in.layers(only("sigmoid", lecun())))
        .misconception("none-by-he", in -> in.layers(only("none", he())))
        .misconception("none-by-glorot", in -> in.layers(only("none", glorot(1))))
        .misconception("same-for-all", in -> in.layers(he()))
        .misconception("same-for-all", in -> in.layers(lecun()))
        .misconception("same-for-all", in -> in.layers(glorot(1)))
        .misconception("first-activation", ChooseScalesTest::firstActivation)
        .misconception("activation-before", ChooseScalesTest::activationBefore)
        .misconception("outputs-counted", in -> in.layers((i, o, a) -> right(o, i, a)))
        .misconception("outer-sizes", ChooseScalesTest::outerSizes)
        .misconception("variance", in -> in.layers((i, o, a) -> Math.pow(right(i, o, a), 2)))
        .symptom("known-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(ChooseScalesTest::answer);
  }

  @Test
  @Order(2)
  void an_unknown_activation_is_refused() {
    Cases<Input> cases =
        Cases.of(
                input(new int[] {3, 2}, "softplus"),
                input(new int[] {3, 2}, ""),
                input(new int[] {3, 2}, "relu6"))
            .generated(
                6,
                draws -> {
                  Input in = generated(draws);
                  in.activations()[draws.integer(0, in.activations().length - 1)] = "sine";
                  return in;
                });
    Examiner.of(ChooseScales.class, cases, ChooseScalesTest::refusal)
        .symptom("unknown-accepted", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(ChooseScalesTest::answer);
  }

  @Test
  @Order(3)
  void sizes_that_do_not_match_the_layers_are_refused() {
    Cases<Input> cases =
        Cases.of(
            input(new int[] {3, 2}, "relu", "none"),
            input(new int[] {3, 2, 1}, "relu"),
            input(new int[] {3, 2, 1, 4}, "relu", "tanh"),
            input(new int[] {3}, "sigmoid"));
    Examiner.of(ChooseScales.class, cases, ChooseScalesTest::refusal)
        .symptom("sizes-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(ChooseScalesTest::answer);
  }

  /** Each activation is a string of its own, as one that is read from a file would be. */
  private static Input input(int[] sizes, String... activations) {
    String[] read = new String[activations.length];
    Arrays.setAll(read, l -> new StringBuilder(activations[l]).toString());
    return new Input(sizes, read);
  }

  private static Input generated(Draws draws) {
    String[] activations = new String[draws.integer(2, 5)];
    Arrays.setAll(activations, l -> KNOWN.get(draws.integer(0, KNOWN.size() - 1)));
    return input(draws.sizes(activations.length + 1, 2, 60), activations);
  }

  private static double[] answer(Input in) {
    return ChooseScales.chooseScales(
        in.sizes(),
        in.activations(),
        fanIn -> CoreScales.lecun(1, fanIn),
        (fanIn, fanOut, gain) -> CoreScales.glorot(fanOut, fanIn, gain),
        fanIn -> CoreScales.he(1, fanIn));
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(
        Arrays.toString(in.sizes()) + " and " + Arrays.toString(in.activations()));
  }

  private static Rule lecun() {
    return (in, out, activation) -> CoreScales.lecun(out, in);
  }

  private static Rule glorot(double gain) {
    return (in, out, activation) -> CoreScales.glorot(out, in, gain);
  }

  private static Rule he() {
    return (in, out, activation) -> CoreScales.he(out, in);
  }

  private static double right(int in, int out, String activation) {
    Rule rule =
        switch (activation) {
          case "relu" -> he();
          case "tanh" -> glorot(TANH);
          case "sigmoid" -> glorot(Init.gain(Init.Nonlinearity.SIGMOID));
          default -> lecun();
        };
    return rule.scale(in, out, activation);
  }

  /** Wrong for one activation, right for the others. */
  private static Rule only(String wrong, Rule rule) {
    return (in, out, activation) ->
        activation.equals(wrong) ? rule.scale(in, out, activation) : right(in, out, activation);
  }

  private static double[] firstActivation(Input in) {
    return in.layers((i, o, activation) -> right(i, o, in.activations()[0]));
  }

  private static double[] activationBefore(Input in) {
    String[] before = new String[in.activations().length];
    Arrays.setAll(before, l -> l == 0 ? "none" : in.activations()[l - 1]);
    return new Input(in.sizes(), before).layers(ChooseScalesTest::right);
  }

  private static double[] outerSizes(Input in) {
    int last = in.sizes()[in.sizes().length - 1];
    return in.layers((i, o, activation) -> right(in.sizes()[0], last, activation));
  }
}
