package openheart.exercises.activations;

import java.util.Arrays;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Softmax.class,
    uses = {
      "Tensor.exp",
      "Tensor.max",
      "Tensor.sum",
      "Tensor.add",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      Exercise.ARRANGING
    })
class SoftmaxTest {
  record Input(Tensor scores, int dim) {}

  @Test
  @Order(1)
  void the_probabilities_add_up_to_1_along_the_axis() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(new float[][] {{1, 2, 3}, {1000, 1000, 1000}}), 1))
            .generated(2, draws -> new Input(draws.tensor(draws.integer(2, 6)), 0))
            .generated(4, draws -> new Input(draws.tensor(3, 4), draws.integer(-2, 1)))
            .generated(2, draws -> new Input(draws.tensor(1, 4), draws.integer(-2, 1)))
            .generated(6, draws -> new Input(draws.tensor(2, 3, 4), draws.integer(-3, 2)))
            .generated(2, draws -> new Input(draws.tensor(2, 3, 1, 2), -3));
    Examiner.of(Softmax.class, cases, in -> in.scores().softmax(in.dim()))
        .misconception("not-shifted", SoftmaxTest::plain)
        .misconception("one-greatest-for-all", in -> less(in, in.scores().max()))
        .misconception("first-axis", in -> in.scores().softmax(0))
        .misconception("last-axis", in -> in.scores().softmax(-1))
        .misconception("over-everything", in -> overAll(in.scores()))
        .misconception("negative-dim", SoftmaxTest::unlessNegative)
        .misconception("axis-lost", in -> axisLost(in, true, true))
        .misconception("axis-lost", in -> axisLost(in, true, false))
        .misconception("axis-lost", in -> axisLost(in, false, true))
        .misconception("own-index", in -> Tensor.onesLike(in.scores()))
        .misconception("not-divided", in -> shifted(in).exp())
        .misconception("exponential-forgotten", in -> share(in.scores(), in.dim()))
        .misconception("exponential-forgotten", in -> share(shifted(in), in.dim()))
        .misconception("logarithm", in -> in.scores().logSoftmax(in.dim()))
        .misconception("sigmoids", in -> in.scores().sigmoid())
        .misconception("twice", in -> in.scores().softmax(in.dim()).softmax(in.dim()))
        .misconception("winner-takes-all", SoftmaxTest::winner)
        .misconception("divided-by-greatest", SoftmaxTest::byGreatest)
        .examine(in -> Softmax.softmax(in.scores(), in.dim()));
  }

  @Test
  @Order(2)
  void no_score_is_too_large_or_too_small() {
    float least = Float.NEGATIVE_INFINITY;
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.of(1000, 1001, 1002), 0),
                new Input(Tensor.of(-1000, -1001, -1002), -1),
                new Input(Tensor.of(new float[][] {{5000, -3000, 0}, {-2, 4999, 5000}}), 1),
                new Input(Tensor.of(new float[][] {{2000, 2001}, {0, 1}, {-2000, -2002}}), 1),
                new Input(Tensor.of(new float[][] {{1, least, 2}, {least, least, -3}}), -1))
            .generated(3, draws -> new Input(far(draws, 3, 4), 1))
            .generated(3, draws -> new Input(far(draws, 2, 3, 2), -2));
    Examiner.of(Softmax.class, cases, in -> in.scores().softmax(in.dim()))
        .misconception("not-shifted", SoftmaxTest::plain)
        .misconception("mean-subtracted", in -> less(in, in.scores().mean(true, in.dim())))
        .misconception("smallest-subtracted", in -> less(in, in.scores().min(true, in.dim())))
        .examine(in -> Softmax.softmax(in.scores(), in.dim()));
  }

  /** Slices along the first axis that lie thousands apart, each with differences of its own. */
  private static Tensor far(Draws draws, int... sizes) {
    int[] first = new int[sizes.length];
    Arrays.fill(first, 1);
    first[0] = sizes[0];
    Tensor places = Tensor.arange(sizes[0]).sub(1).mul(draws.integer(2000, 4000)).view(first);
    return draws.tensor(sizes).add(places);
  }

  private static Tensor plain(Input in) {
    return share(in.scores().exp(), in.dim());
  }

  private static Tensor share(Tensor parts, int dim) {
    return parts.div(parts.sum(true, dim));
  }

  private static Tensor shifted(Input in) {
    return in.scores().sub(in.scores().max(true, in.dim()));
  }

  private static Tensor less(Input in, Tensor shift) {
    return share(in.scores().sub(shift).exp(), in.dim());
  }

  private static Tensor overAll(Tensor scores) {
    Tensor powers = scores.sub(scores.max()).exp();
    return powers.div(powers.sum());
  }

  private static Tensor unlessNegative(Input in) {
    if (in.dim() < 0) {
      throw new IndexOutOfBoundsException(in.dim());
    }
    return in.scores().softmax(in.dim());
  }

  private static Tensor axisLost(Input in, boolean byMax, boolean bySum) {
    Tensor powers = in.scores().sub(in.scores().max(!byMax, in.dim())).exp();
    return powers.div(powers.sum(!bySum, in.dim()));
  }

  private static Tensor winner(Input in) {
    return share(in.scores().eq(in.scores().max(true, in.dim())), in.dim());
  }

  private static Tensor byGreatest(Input in) {
    return share(in.scores().div(in.scores().max(true, in.dim())).exp(), in.dim());
  }
}
