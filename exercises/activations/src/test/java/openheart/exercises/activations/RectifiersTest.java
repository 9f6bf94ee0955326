package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Rectifiers.class,
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
class RectifiersTest {
  private static final float WORKED_SLOPE = 0.1f;
  private static final Tensor WORKED = Tensor.of(-2, 0, 3);

  /** Both infinities, both zeros, and the numbers next to 0. */
  private static final Tensor EDGES =
      Tensor.of(
          Float.NEGATIVE_INFINITY,
          -1e30f,
          -Float.MIN_NORMAL,
          -0f,
          0,
          Float.MIN_NORMAL,
          1e30f,
          Float.POSITIVE_INFINITY);

  record Input(Tensor x) {}

  record Leaky(Tensor x, float a) {}

  @Test
  @Order(1)
  void relu_lets_what_is_positive_through_and_cuts_off_the_rest() {
    Examiner.of(Rectifiers.class, inputs(), in -> in.x().relu())
        .misconception("zero-times-infinity", in -> in.x().mul(in.x().gt(0)))
        .misconception("absolute", in -> in.x().abs())
        .misconception("wrong-side", in -> in.x().clampMax(0))
        .misconception("slope-for-value", in -> in.x().gt(0))
        .misconception("flattened", in -> in.x().relu().flatten())
        .examine(in -> Rectifiers.relu(in.x()));
  }

  @Test
  @Order(2)
  void the_slope_of_relu_is_1_to_the_right_of_0_and_0_elsewhere() {
    Examiner.of(Rectifiers.class, inputs(), in -> Slopes.of(Tensor::relu, in.x()))
        .misconception("slope-at-zero", in -> in.x().ge(0))
        .misconception("slope-at-zero", in -> in.x().gt(0).add(in.x().ge(0)).div(2))
        .misconception("value-for-slope", in -> in.x().relu())
        .misconception("sign-for-slope", in -> in.x().sign())
        .misconception("wrong-side", in -> in.x().lt(0))
        .misconception("always-one", in -> Tensor.onesLike(in.x()))
        .misconception("flattened", in -> in.x().gt(0).flatten())
        .examine(in -> Rectifiers.reluSlope(in.x()));
  }

  @Test
  @Order(3)
  void leaky_relu_multiplies_what_is_not_positive_by_its_slope() {
    Examiner.of(Rectifiers.class, leaky(), in -> in.x().leakyRelu(in.a()))
        .misconception("zero-times-infinity", RectifiersTest::masked)
        .misconception("leak-on-both-sides", in -> in.x().relu().add(in.x().mul(in.a())))
        .misconception("leak-upwards", in -> in.x().leakyRelu(-in.a()))
        .misconception("leak-without-x", in -> leaking(in, in.a()))
        .misconception("leak-without-x", in -> leaking(in, -in.a()))
        .misconception("leak-of-the-chapter", in -> in.x().leakyRelu(0.01f))
        .misconception("leak-forgotten", in -> in.x().relu())
        .misconception("wrong-side", in -> Tensor.where(in.x().gt(0), in.x().mul(in.a()), in.x()))
        .misconception("flattened", in -> in.x().leakyRelu(in.a()).flatten())
        .examine(in -> Rectifiers.leakyRelu(in.x(), in.a()));
  }

  @Test
  @Order(4)
  void the_slope_of_leaky_relu_is_1_to_the_right_of_0_and_a_elsewhere() {
    Examiner.of(Rectifiers.class, leaky(), in -> Slopes.of(x -> x.leakyRelu(in.a()), in.x()))
        .misconception("slope-at-zero", in -> steps(in.x().ge(0), in.a()))
        .misconception("slope-at-zero", in -> in.x().gt(0).add(in.x().lt(0).mul(in.a())))
        .misconception("value-for-slope", in -> in.x().leakyRelu(in.a()))
        .misconception("leak-on-both-sides", in -> in.x().gt(0).add(in.a()))
        .misconception("leak-upwards", in -> steps(in.x().gt(0), -in.a()))
        .misconception("leak-of-the-chapter", in -> steps(in.x().gt(0), 0.01f))
        .misconception("leak-forgotten", in -> in.x().gt(0))
        .misconception("wrong-side", in -> steps(in.x().le(0), in.a()))
        .misconception("flattened", in -> steps(in.x().gt(0), in.a()).flatten())
        .examine(in -> Rectifiers.leakyReluSlope(in.x(), in.a()));
  }

  private static Cases<Input> inputs() {
    return Cases.of(new Input(WORKED), new Input(EDGES), new Input(EDGES.view(2, 4)))
        .generated(6, draws -> new Input(numbers(draws)));
  }

  private static Cases<Leaky> leaky() {
    return Cases.of(
            new Leaky(WORKED, WORKED_SLOPE),
            new Leaky(EDGES, 0.25f),
            new Leaky(EDGES.view(2, 4), 0.5f))
        .generated(6, draws -> new Leaky(numbers(draws), draws.integer(5, 90) / 100f));
  }

  /** Of any shape, a number of axes from none to three, and with a 0 among them. */
  private static Tensor numbers(Draws draws) {
    Shape shape = Shape.of(draws.sizes(draws.integer(0, 3), 1, 4));
    float[] numbers = draws.floats(shape.numel());
    if (numbers.length > 1) {
      numbers[draws.integer(0, numbers.length - 1)] = 0;
    }
    return Tensor.of(shape, numbers);
  }

  private static Tensor masked(Leaky in) {
    Tensor positive = in.x().gt(0);
    return in.x().mul(positive).add(in.x().mul(in.a()).mul(positive.rsub(1)));
  }

  private static Tensor leaking(Leaky in, float leak) {
    return Tensor.where(in.x().gt(0), in.x(), Tensor.scalar(leak));
  }

  private static Tensor steps(Tensor right, float left) {
    return Tensor.where(right, Tensor.scalar(1), Tensor.scalar(left));
  }
}
