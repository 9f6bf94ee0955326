package openheart.exercises.broadcasting;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = MeanSquaredError.class,
    uses = {
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.square",
      "Tensor.pow",
      "Tensor.sum",
      "Tensor.div",
      "Tensor.item",
      "Tensor.shape",
      "Tensor.size",
      "Tensor.ndim",
      "Tensor.numel",
      "Tensor.get",
      "Tensor.toArray",
      "Shape.equals",
      "Shape.dims",
      "Shape.size",
      "Shape.ndim",
      "Shape.numel",
      "ShapeException.new"
    })
class MeanSquaredErrorTest {
  record Input(Tensor predictions, Tensor targets) {}

  @Test
  @Order(1)
  void the_squared_errors_are_averaged_over_all_cells() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(1, 2, 4), Tensor.of(1, 4, 1)))
            .generated(4, draws -> pair(draws, draws.integer(3, 9)))
            .generated(4, draws -> pair(draws, draws.integer(3, 9), 1))
            .generated(4, draws -> pair(draws, draws.sizes(2, 2, 5)))
            .generated(4, draws -> pair(draws, draws.sizes(3, 2, 4)));
    Examiner.of(MeanSquaredError.class, cases, in -> squares(in).mean().item())
        .misconception("sum-for-mean", in -> squares(in).sum().item())
        .misconception("root", in -> squares(in).mean().sqrt().item())
        .misconception("absolute", in -> errors(in).abs().mean().item())
        .misconception("not-squared", in -> errors(in).mean().item())
        .misconception("divided-by-rows", in -> squares(in).sum().item() / in.targets().size(0))
        .misconception("n-minus-1", in -> squares(in).sum().item() / (in.targets().numel() - 1))
        .misconception("half", in -> squares(in).mean().item() / 2)
        .examine(in -> MeanSquaredError.meanSquaredError(in.predictions(), in.targets()));
  }

  @Test
  @Order(2)
  void different_shapes_are_refused_even_where_they_broadcast() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(new float[][] {{1}, {2}, {4}}), Tensor.of(1, 4, 1)))
            .generated(4, draws -> trap(draws, draws.integer(2, 6)))
            .generated(2, draws -> new Input(draws.tensor(2, 3), draws.tensor(3)))
            .generated(2, draws -> new Input(draws.tensor(4), draws.tensor()))
            .generated(2, draws -> new Input(draws.tensor(2, 3), draws.tensor(3, 2)))
            .generated(2, draws -> new Input(draws.tensor(6), draws.tensor(2, 3)))
            .generated(2, draws -> new Input(draws.tensor(5), draws.tensor(4)));
    Examiner.of(MeanSquaredError.class, cases, MeanSquaredErrorTest::refusal)
        .misconception("trap-accepted", in -> squares(in).mean().item())
        .misconception("counts-compared", MeanSquaredErrorTest::byCount)
        .misconception("flattened", MeanSquaredErrorTest::flattened)
        .symptom("not-refused", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(in -> MeanSquaredError.meanSquaredError(in.predictions(), in.targets()));
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(in.predictions().shape() + " and " + in.targets().shape());
  }

  private static Tensor errors(Input in) {
    return in.predictions().sub(in.targets());
  }

  private static Tensor squares(Input in) {
    return errors(in).square();
  }

  private static Object byCount(Input in) {
    return in.predictions().numel() == in.targets().numel()
        ? squares(in).mean().item()
        : refusal(in);
  }

  private static Object flattened(Input in) {
    return in.predictions().numel() == in.targets().numel()
        ? squares(new Input(in.predictions().flatten(), in.targets().flatten())).mean().item()
        : refusal(in);
  }

  private static Input pair(Draws draws, int... sizes) {
    return new Input(draws.tensor(sizes), draws.tensor(sizes));
  }

  private static Input trap(Draws draws, int n) {
    Input column = new Input(draws.tensor(n, 1), draws.tensor(n));
    return draws.coin() ? column : new Input(column.targets(), column.predictions());
  }
}
