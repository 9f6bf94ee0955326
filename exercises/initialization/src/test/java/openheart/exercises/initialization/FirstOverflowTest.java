package openheart.exercises.initialization;

import java.util.Arrays;
import java.util.function.Predicate;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(value = FirstOverflow.class, uses = Exercise.ARRANGING)
class FirstOverflowTest {
  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;
  private static final float LARGEST = Float.MAX_VALUE;

  record Input(Tensor[] outputs) {}

  @Test
  @Order(1)
  void the_first_layer_with_an_infinity_is_named() {
    Cases<Input> cases =
        Cases.of(
                input(Tensor.of(new float[][] {{10, -20}}), row(3e38f, -INF), row(NAN, NAN)),
                input(row(1, INF), row(NAN, INF)),
                input(row(1, 2), row(3, 4), row(INF, 5)),
                input(row(1, 2), row(-INF, INF)),
                input(row(1, 2), row(5, -INF), row(INF, -INF)),
                input(row(LARGEST, -LARGEST), row(3e38f, 3e38f), row(4, INF)),
                input(row(1, NAN), row(NAN, 2), row(NAN, INF), row(INF, INF)),
                input(row(1, 2), row(NAN, INF), row(INF, 1)),
                input(row(1, 2), row(INF, NAN), row(INF, 1)))
            .generated(10, FirstOverflowTest::overflowing);
    Examiner.of(FirstOverflow.class, cases, FirstOverflowTest::expected)
        .misconception("first-nan", in -> first(in, any(v -> Float.isNaN(v))))
        .misconception("nan-counted", in -> first(in, any(v -> !Float.isFinite(v))))
        .misconception("negative-missed", in -> first(in, any(v -> v == INF)))
        .misconception("finite-counted", in -> first(in, any(v -> Math.abs(v) >= LARGEST)))
        .misconception("finite-counted", in -> first(in, any(v -> Math.abs(v) > 3e38f)))
        .misconception("finite-counted", in -> first(in, any(v -> Math.abs(v) >= 3e38f)))
        .misconception("all-infinite", in -> first(in, FirstOverflowTest::allInfinite))
        .misconception("first-number-only", in -> first(in, h -> infinite(h.toArray()[0])))
        .misconception("hidden-by-nan", in -> first(in, h -> infinite(largest(h))))
        .misconception("summed", in -> first(in, h -> infinite(sum(h))))
        .misconception("summed", in -> first(in, h -> infinite((float) wideSum(h))))
        .misconception("last-infinity", FirstOverflowTest::last)
        .misconception("counted-from-0", in -> expected(in) - 1)
        .misconception("always-0", in -> 0)
        .examine(in -> FirstOverflow.firstOverflow(in.outputs()));
  }

  @Test
  @Order(2)
  void without_an_infinity_the_answer_is_0() {
    Cases<Input> cases =
        Cases.of(
                input(row(1, 2), row(-3, 4)),
                input(row(-LARGEST, 3)),
                input(row(1, 2), row(NAN, 4), row(NAN, NAN)),
                input())
            .generated(4, draws -> new Input(finite(draws)));
    Examiner.of(FirstOverflow.class, cases, FirstOverflowTest::expected)
        .symptom("none-is-not-0", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(in -> FirstOverflow.firstOverflow(in.outputs()));
  }

  private static Input input(Tensor... outputs) {
    return new Input(outputs);
  }

  private static Tensor row(float... numbers) {
    return Tensor.of(new float[][] {numbers});
  }

  private static Tensor[] finite(Draws draws) {
    Tensor[] outputs = new Tensor[draws.integer(1, 6)];
    Arrays.setAll(outputs, layer -> draws.tensor(draws.sizes(2, 2, 4)));
    return outputs;
  }

  /** From some layer on, each has an infinity somewhere, and some a nan. */
  private static Input overflowing(Draws draws) {
    Tensor[] outputs = finite(draws);
    for (int layer = draws.integer(0, outputs.length - 1); layer < outputs.length; layer++) {
      Tensor numbers = outputs[layer].view(-1);
      int place = draws.integer(1, numbers.numel() - 1);
      numbers.set(draws.coin() ? INF : -INF, place);
      if (draws.coin()) {
        numbers.set(NAN, place - 1);
      }
    }
    return new Input(outputs);
  }

  private static int expected(Input in) {
    return first(in, h -> h.isinf().sum().item() > 0);
  }

  private static int first(Input in, Predicate<Tensor> overflows) {
    int layer = 1;
    for (Tensor output : in.outputs()) {
      if (overflows.test(output)) {
        return layer;
      }
      layer++;
    }
    return 0;
  }

  private static int last(Input in) {
    int last = 0;
    for (int layer = 1; layer <= in.outputs().length; layer++) {
      last = in.outputs()[layer - 1].isinf().sum().item() > 0 ? layer : last;
    }
    return last;
  }

  private static Predicate<Tensor> any(Predicate<Float> number) {
    return h -> {
      for (float v : h.toArray()) {
        if (number.test(v)) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean infinite(float number) {
    return Float.isInfinite(number);
  }

  private static boolean allInfinite(Tensor h) {
    return h.isinf().sum().item() == h.numel();
  }

  /** By Math.max, for which nan is the largest of all. */
  private static float largest(Tensor h) {
    float largest = 0;
    for (float v : h.toArray()) {
      largest = Math.max(largest, Math.abs(v));
    }
    return largest;
  }

  private static float sum(Tensor h) {
    float sum = 0;
    for (float v : h.toArray()) {
      sum += v;
    }
    return sum;
  }

  private static double wideSum(Tensor h) {
    double sum = 0;
    for (float v : h.toArray()) {
      sum += v;
    }
    return sum;
  }
}
