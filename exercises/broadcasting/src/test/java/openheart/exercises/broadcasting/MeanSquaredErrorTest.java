package openheart.exercises.broadcasting;

import java.util.function.ToIntFunction;
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
      Exercise.ARRANGING
    })
class MeanSquaredErrorTest {
  /** What a learner might divide by: the cells that came out, or those that went in. */
  private static final ToIntFunction<Input> SQUARES = in -> squares(in).numel();

  private static final ToIntFunction<Input> PREDICTIONS = in -> in.predictions().numel();

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
        .misconception("squared-last", in -> errors(in).mean().square().item())
        .misconception("divided-by-rows", in -> squares(in).sum().item() / in.targets().size(0))
        .misconception("n-minus-1", in -> squares(in).sum().item() / (in.targets().numel() - 1))
        .misconception("half", in -> squares(in).mean().item() / 2)
        .symptom("equal-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> MeanSquaredError.meanSquaredError(in.predictions(), in.targets()));
  }

  @Test
  @Order(2)
  void different_shapes_are_refused_even_where_they_broadcast() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(new float[][] {{1}, {2}, {4}}), Tensor.of(1, 4, 1)))
            .generated(4, draws -> trap(draws, draws.integer(2, 6)))
            .generated(2, draws -> new Input(draws.tensor(2, 3), draws.tensor(3)))
            .generated(2, draws -> new Input(draws.tensor(4, 1), draws.tensor(1, 4)))
            .generated(2, draws -> new Input(draws.tensor(1, 3), draws.tensor(2, 3)))
            .generated(2, draws -> new Input(draws.tensor(4), draws.tensor()))
            .generated(2, draws -> new Input(draws.tensor(2, 3), draws.tensor(3, 2)))
            .generated(2, draws -> new Input(draws.tensor(6), draws.tensor(2, 3)))
            .generated(2, draws -> new Input(draws.tensor(5), draws.tensor(4)));
    Examiner.of(MeanSquaredError.class, cases, MeanSquaredErrorTest::refusal)
        .misconception("trap-accepted", in -> accepting(in, true, SQUARES))
        .misconception("trap-accepted", in -> accepting(in, true, PREDICTIONS))
        .misconception("axes-counted", in -> accepting(in, sameAxes(in), SQUARES))
        .misconception("axes-counted", in -> accepting(in, sameAxes(in), PREDICTIONS))
        .misconception("counts-compared", in -> accepting(in, sameCount(in), SQUARES))
        .misconception("counts-compared", in -> accepting(in, sameCount(in), PREDICTIONS))
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

  private static boolean sameAxes(Input in) {
    return in.predictions().ndim() == in.targets().ndim();
  }

  private static boolean sameCount(Input in) {
    return in.predictions().numel() == in.targets().numel();
  }

  /** Whatever broadcasting gives, where the input passes a check that is too weak. */
  private static Object accepting(Input in, boolean accepted, ToIntFunction<Input> count) {
    return accepted ? squares(in).sum().item() / count.applyAsInt(in) : refusal(in);
  }

  private static Object flattened(Input in) {
    return sameCount(in)
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
