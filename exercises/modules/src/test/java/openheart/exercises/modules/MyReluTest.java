package openheart.exercises.modules;

import java.util.function.UnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = MyRelu.class,
    uses = {
      "Function.new",
      "Context.saveForBackward",
      "Context.savedTensors",
      "Context.needsInputGrad",
      "Tensor.clampMin",
      "Tensor.maximum",
      "Tensor.where",
      "Tensor.gt",
      "Tensor.ge",
      "Tensor.lt",
      "Tensor.le",
      "Tensor.mul",
      Exercise.ARRANGING
    })
class MyReluTest {
  record Input(Tensor x) {}

  record Returning(Tensor x, Tensor upstream) {
    Tensor slopes() {
      return x.gt(0);
    }
  }

  record Two(Tensor first, Tensor second, Tensor upstream) {}

  @Test
  @Order(1)
  void forward_keeps_what_is_greater_than_0() {
    Tensor infinite = Tensor.of(Float.NEGATIVE_INFINITY, -1e30f, 1e30f, Float.POSITIVE_INFINITY);
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(-2, 0, 3)), new Input(infinite), new Input(Tensor.scalar(-2)))
            .generated(12, draws -> new Input(withZeros(draws, shape(draws))));
    Examiner.of(MyRelu.class, cases, in -> in.x().relu())
        .misconception("nothing-cut", Input::x)
        .misconception("absolute", in -> in.x().abs())
        .misconception("negative-kept", in -> in.x().neg().relu().neg())
        .misconception("step", in -> in.x().gt(0))
        .misconception("infinity-times-0", in -> in.x().mul(in.x().gt(0)))
        .examine(in -> new MyRelu().apply(in.x()));
  }

  @Test
  @Order(2)
  void backward_multiplies_what_arrives_by_the_slope_which_is_0_at_0() {
    Cases<Returning> cases =
        Cases.of(
                new Returning(Tensor.of(-2, 0, 3), Tensor.of(10, 20, 30)),
                new Returning(Tensor.scalar(2), Tensor.scalar(-7)))
            .generated(12, MyReluTest::returning);
    Examiner.of(MyRelu.class, cases, in -> gradient(in, Tensor::relu))
        .misconception("upstream-ignored", Returning::slopes)
        .misconception("all-let-through", Returning::upstream)
        .misconception("slope-1-at-0", in -> in.upstream().mul(in.x().ge(0)))
        .misconception("sign-of-upstream", in -> in.upstream().relu())
        .misconception("sign-of-upstream", in -> in.upstream().mul(in.slopes()).relu())
        .misconception("value-for-slope", in -> in.upstream().mul(in.x().relu()))
        .misconception("value-for-slope", in -> in.upstream().mul(in.x()))
        .misconception("upside-down", in -> in.upstream().mul(in.x().lt(0)))
        .misconception("upside-down", in -> in.upstream().mul(in.x().le(0)))
        .misconception("nothing-saved", MyReluTest::nothingSaved)
        .examine(in -> gradient(in, x -> new MyRelu().apply(x)));
  }

  @Test
  @Order(3)
  void each_application_keeps_what_it_needs_for_itself() {
    Cases<Two> cases =
        Cases.of(new Two(Tensor.of(-1, 2), Tensor.of(3, -4), Tensor.of(10, 20)))
            .generated(8, MyReluTest::two);
    Examiner.of(MyRelu.class, cases, in -> in.upstream().mul(in.first().gt(0)))
        .misconception("kept-in-a-field", in -> in.upstream().mul(in.second().gt(0)))
        .examine(
            in -> {
              Tensor x = in.first().detach().requiresGrad(true);
              MyRelu relu = new MyRelu();
              Tensor y = relu.apply(x);
              relu.apply(in.second());
              y.backward(in.upstream());
              return x.grad();
            });
  }

  private static Returning returning(Draws draws) {
    int[] shape = shape(draws);
    return new Returning(withZeros(draws, shape), draws.tensor(shape));
  }

  private static Two two(Draws draws) {
    int[] shape = {draws.integer(1, 3), draws.integer(2, 6)};
    return new Two(withZeros(draws, shape), withZeros(draws, shape), draws.tensor(shape));
  }

  private static int[] shape(Draws draws) {
    return draws.sizes(draws.integer(1, 3), 1, 6);
  }

  /** About one number in four is exactly 0. */
  private static Tensor withZeros(Draws draws, int... shape) {
    Tensor numbers = draws.tensor(shape);
    float[] array = numbers.toArray();
    for (int i = 0; i < array.length; i++) {
      array[i] = draws.integer(1, 4) == 1 ? 0 : array[i];
    }
    return Tensor.of(numbers.shape(), array);
  }

  private static Tensor gradient(Returning in, UnaryOperator<Tensor> operation) {
    Tensor x = in.x().detach().requiresGrad(true);
    operation.apply(x).backward(in.upstream());
    return x.grad();
  }

  private static Object nothingSaved(Returning in) {
    throw new IndexOutOfBoundsException("nothing was saved for " + in);
  }
}
