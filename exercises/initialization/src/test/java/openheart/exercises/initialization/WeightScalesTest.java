package openheart.exercises.initialization;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Shape;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(value = WeightScales.class, uses = Exercise.ARRANGING)
class WeightScalesTest {
  private static final String LECUN = "lecun";
  private static final String GLOROT = "glorot";
  private static final String HE = "he";

  record Weight(String method, Shape weight) {
    int in() {
      return weight.size(1);
    }

    int out() {
      return weight.size(0);
    }
  }

  record Gained(String method, Shape weight, double gain) {
    int in() {
      return weight.size(1);
    }

    int out() {
      return weight.size(0);
    }
  }

  @Test
  @Order(1)
  void lecun_is_the_root_of_1_over_the_inputs() {
    Examiner.of(WeightScales.class, weights(LECUN), in -> CoreScales.lecun(in.out(), in.in()))
        .misconception("outputs-counted", in -> Math.sqrt(1.0 / in.out()))
        .misconception("variance", in -> 1.0 / in.in())
        .misconception("integers-divided", in -> Math.sqrt(1 / in.in()))
        .misconception("uniform-bound", in -> Math.sqrt(3.0 / in.in()))
        .misconception("two-in-lecun", in -> Math.sqrt(2.0 / in.in()))
        .misconception("glorot-for-lecun", in -> Math.sqrt(2.0 / (in.in() + in.out())))
        .misconception("upside-down", in -> Math.sqrt(in.in()))
        .examine(in -> WeightScales.lecun(in.weight()));
  }

  @Test
  @Order(2)
  void glorot_averages_both_sizes_and_multiplies_by_the_gain() {
    Cases<Gained> cases =
        Cases.of(
                new Gained(GLOROT, Shape.of(50, 100), 1),
                new Gained(GLOROT, Shape.of(50, 100), 5.0 / 3),
                new Gained(GLOROT, Shape.of(1, 1), 2),
                new Gained(GLOROT, Shape.of(1, 30), 1),
                new Gained(GLOROT, Shape.of(30, 30), 1))
            .generated(10, draws -> new Gained(GLOROT, shape(draws), draws.integer(2, 30) / 10.0));
    Examiner.of(WeightScales.class, cases, in -> CoreScales.glorot(in.out(), in.in(), in.gain()))
        .misconception("lecun-for-glorot", in -> in.gain() * Math.sqrt(1.0 / in.in()))
        .misconception("gain-ignored", in -> Math.sqrt(2.0 / sum(in)))
        .misconception("gain-under-root", in -> Math.sqrt(in.gain() * 2.0 / sum(in)))
        .misconception("gain-divides", in -> Math.sqrt(2.0 / sum(in)) / in.gain())
        .misconception("sizes-not-averaged", in -> in.gain() * Math.sqrt(1.0 / sum(in)))
        .misconception("sizes-multiplied", in -> in.gain() * Math.sqrt(2.0 / in.in() / in.out()))
        .misconception("variance", in -> in.gain() * 2.0 / sum(in))
        .misconception("integers-divided", in -> in.gain() * Math.sqrt(2 / sum(in)))
        .misconception("integers-divided", in -> in.gain() * Math.sqrt(1.0 / (sum(in) / 2)))
        .misconception("uniform-bound", in -> in.gain() * Math.sqrt(6.0 / sum(in)))
        .examine(in -> WeightScales.glorot(in.weight(), in.gain()));
  }

  @Test
  @Order(3)
  void he_is_the_root_of_2_over_the_inputs() {
    Examiner.of(WeightScales.class, weights(HE), in -> CoreScales.he(in.out(), in.in()))
        .misconception("outputs-counted", in -> Math.sqrt(2.0 / in.out()))
        .misconception("variance", in -> 2.0 / in.in())
        .misconception("integers-divided", in -> Math.sqrt(2 / in.in()))
        .misconception("uniform-bound", in -> Math.sqrt(6.0 / in.in()))
        .misconception("lecun-for-he", in -> Math.sqrt(1.0 / in.in()))
        .misconception("two-outside-root", in -> 2 * Math.sqrt(1.0 / in.in()))
        .misconception("two-below", in -> Math.sqrt(1.0 / (2 * in.in())))
        .misconception("glorot-for-he", in -> Math.sqrt(2.0 / (in.in() + in.out())))
        .examine(in -> WeightScales.he(in.weight()));
  }

  @Test
  @Order(4)
  void a_shape_without_exactly_two_axes_is_refused() {
    Cases<Weight> cases =
        Cases.of(
            new Weight(LECUN, Shape.of(50, 100, 3)),
            new Weight(GLOROT, Shape.of(50, 100, 3)),
            new Weight(HE, Shape.of(50, 100, 3)),
            new Weight(LECUN, Shape.of(50)),
            new Weight(GLOROT, Shape.of(50)),
            new Weight(HE, Shape.of(50)),
            new Weight(LECUN, Shape.of()),
            new Weight(GLOROT, Shape.of()),
            new Weight(HE, Shape.of()));
    Examiner.of(WeightScales.class, cases, WeightScalesTest::refusal)
        .symptom("axes-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(WeightScalesTest::called);
  }

  private static Cases<Weight> weights(String method) {
    return Cases.of(
            new Weight(method, Shape.of(50, 100)),
            new Weight(method, Shape.of(3, 1)),
            new Weight(method, Shape.of(1, 30)),
            new Weight(method, Shape.of(30, 30)))
        .generated(10, draws -> new Weight(method, shape(draws)));
  }

  private static Shape shape(Draws draws) {
    return Shape.of(draws.sizes(2, 2, 60));
  }

  private static int sum(Gained in) {
    return in.in() + in.out();
  }

  private static Object refusal(Weight in) {
    throw new IllegalArgumentException(in.weight() + " has no fan-in and fan-out");
  }

  private static double called(Weight in) {
    return switch (in.method()) {
      case LECUN -> WeightScales.lecun(in.weight());
      case GLOROT -> WeightScales.glorot(in.weight(), 1);
      default -> WeightScales.he(in.weight());
    };
  }
}
