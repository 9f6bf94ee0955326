package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = LeakyReluSlope.class,
    uses = {
      "Tensor.gt",
      "Tensor.ge",
      "Tensor.lt",
      "Tensor.le",
      "Tensor.where",
      "Tensor.mul",
      "Tensor.add",
      "Tensor.sub",
      "Tensor.rsub",
      Exercise.ARRANGING
    })
class LeakyReluSlopeTest {
  /** Both infinities, both zeros, and the numbers next to 0. */
  private static final Tensor EDGES =
      Tensor.of(
          Float.NEGATIVE_INFINITY,
          -Float.MIN_NORMAL,
          -0f,
          0,
          Float.MIN_NORMAL,
          Float.POSITIVE_INFINITY);

  record Input(Tensor x, float a) {}

  @Test
  @Order(1)
  void the_slope_is_1_to_the_right_of_0_and_a_elsewhere() {
    Tensor worked = Tensor.of(-2, 0, 3);
    Cases<Input> cases =
        Cases.of(
                new Input(worked, 0.1f),
                new Input(worked, 0),
                new Input(EDGES, 0.25f),
                new Input(EDGES.view(2, 3), 0))
            .generated(6, draws -> new Input(Numbers.withZero(draws), draws.integer(5, 90) / 100f))
            .generated(3, draws -> new Input(Numbers.withZero(draws), 0));
    Examiner.of(LeakyReluSlope.class, cases, in -> Slopes.of(x -> x.leakyRelu(in.a()), in.x()))
        .misconception("slope-at-zero", in -> steps(in.x().ge(0), 1, in.a()))
        .misconception("slope-at-zero", in -> atZero(in, 0))
        .misconception("slope-at-zero", in -> atZero(in, (1 + in.a()) / 2))
        .misconception("divided-by-x", in -> in.x().leakyRelu(in.a()).div(in.x()))
        .misconception("value-for-slope", in -> in.x().leakyRelu(in.a()))
        .misconception("always-one", in -> Tensor.onesLike(in.x()))
        .misconception("leak-on-both-sides", in -> right(in, 1 + in.a(), in.a()))
        .misconception("leak-upwards", in -> right(in, 1, -in.a()))
        .misconception("leak-of-the-chapter", in -> right(in, 1, 0.01f))
        .misconception("leak-forgotten", in -> right(in, 1, 0))
        .misconception("sign-for-slope", in -> right(in, 1, -1))
        .misconception("sign-for-slope", in -> in.x().sign())
        .misconception("wrong-side", in -> right(in, in.a(), 1))
        .misconception("flattened", in -> right(in, 1, in.a()).flatten())
        .examine(in -> LeakyReluSlope.leakyReluSlope(in.x(), in.a()));
  }

  private static Tensor steps(Tensor condition, float right, float left) {
    return Tensor.where(condition, Tensor.scalar(right), Tensor.scalar(left));
  }

  private static Tensor right(Input in, float right, float left) {
    return steps(in.x().gt(0), right, left);
  }

  private static Tensor atZero(Input in, float slope) {
    return Tensor.where(in.x().eq(0), Tensor.scalar(slope), right(in, 1, in.a()));
  }
}
