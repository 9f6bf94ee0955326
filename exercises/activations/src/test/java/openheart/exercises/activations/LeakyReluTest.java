package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = LeakyRelu.class,
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
class LeakyReluTest {
  record Input(Tensor x, float a) {}

  @Test
  @Order(1)
  void what_is_positive_goes_through_and_the_rest_is_multiplied_by_the_slope() {
    Tensor worked = Tensor.of(-2, 0, 3);
    Cases<Input> cases =
        Cases.of(new Input(worked, 0.1f), new Input(worked, 0))
            .generated(6, draws -> new Input(Numbers.withZero(draws), draws.integer(5, 90) / 100f))
            .generated(3, draws -> new Input(Numbers.withZero(draws), 0));
    Examiner.of(LeakyRelu.class, cases, in -> in.x().leakyRelu(in.a()))
        .misconception("wrong-side", in -> choosing(in, in.x().mul(in.a()), in.x()))
        .misconception("larger-of-x-and-a", in -> in.x().maximum(Tensor.scalar(in.a())))
        .misconception("absolute", in -> in.x().abs())
        .misconception("slope-for-value", in -> choosing(in, 1, in.a()))
        .misconception("leak-on-both-sides", in -> in.x().relu().add(in.x().mul(in.a())))
        .misconception("leak-upwards", in -> in.x().leakyRelu(-in.a()))
        .misconception("leak-without-x", in -> choosing(in, in.x(), Tensor.scalar(in.a())))
        .misconception("leak-without-x", in -> choosing(in, in.x(), Tensor.scalar(-in.a())))
        .misconception("leak-subtracted", in -> choosing(in, in.x(), in.x().sub(in.a())))
        .misconception("leak-of-the-chapter", in -> in.x().leakyRelu(0.01f))
        .misconception("leak-forgotten", in -> in.x().relu())
        .misconception("flattened", in -> in.x().leakyRelu(in.a()).flatten())
        .examine(in -> LeakyRelu.leakyRelu(in.x(), in.a()));
  }

  private static Tensor choosing(Input in, Tensor right, Tensor left) {
    return Tensor.where(in.x().gt(0), right, left);
  }

  private static Tensor choosing(Input in, float right, float left) {
    return choosing(in, Tensor.scalar(right), Tensor.scalar(left));
  }
}
