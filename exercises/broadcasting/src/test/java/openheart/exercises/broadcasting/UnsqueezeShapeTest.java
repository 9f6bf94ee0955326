package openheart.exercises.broadcasting;

import java.util.Arrays;
import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(UnsqueezeShape.class)
class UnsqueezeShapeTest {
  record Input(int[] shape, int dim) {}

  @Test
  @Order(1)
  void the_new_axis_stands_where_dim_says() {
    Cases<Input> cases =
        Cases.of(
                new Input(new int[] {2, 3}, 1),
                new Input(new int[] {2, 3}, 0),
                new Input(new int[] {2, 3}, 2),
                new Input(new int[] {2, 3}, -1),
                new Input(new int[] {2, 3}, -2),
                new Input(new int[] {5}, 1),
                new Input(new int[] {}, 0))
            .generated(
                20,
                draws -> {
                  int[] shape = draws.sizes(draws.integer(1, 4), 2, 9);
                  return new Input(shape, draws.integer(-shape.length, shape.length));
                });
    Examiner.of(UnsqueezeShape.class, cases, UnsqueezeShapeTest::expected)
        .misconception("always-last", in -> insert(in.shape(), in.shape().length))
        .misconception("always-first", in -> insert(in.shape(), 0))
        .misconception("one-too-early", in -> insert(in.shape(), fromOldEnd(in)))
        .misconception("one-too-late", in -> insert(in.shape(), fromNewEnd(in) + 1))
        .misconception("axis-replaced", in -> replace(in.shape(), fromOldEnd(in)))
        .misconception("axis-replaced", in -> replace(in.shape(), fromNewEnd(in)))
        .symptom("position-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(in -> UnsqueezeShape.unsqueezeShape(in.shape(), in.dim()));
  }

  @Test
  @Order(2)
  void the_first_position_can_be_counted_from_the_end() {
    Cases<Input> cases =
        Cases.of(new Input(new int[] {2, 3}, -3), new Input(new int[] {7}, -2))
            .generated(
                5,
                draws -> {
                  int[] shape = draws.sizes(draws.integer(1, 4), 2, 9);
                  return new Input(shape, -shape.length - 1);
                });
    Examiner.of(UnsqueezeShape.class, cases, UnsqueezeShapeTest::expected)
        .examine(in -> UnsqueezeShape.unsqueezeShape(in.shape(), in.dim()));
  }

  @Test
  @Order(3)
  void any_other_position_is_refused() {
    Cases<Input> cases =
        Cases.of(new Input(new int[] {2, 3}, 3), new Input(new int[] {2, 3}, -4))
            .generated(
                10,
                draws -> {
                  int[] shape = draws.sizes(draws.integer(0, 4), 2, 9);
                  int beyond = shape.length + draws.integer(1, 3);
                  return new Input(shape, draws.coin() ? beyond : -beyond - 1);
                });
    Examiner.of(UnsqueezeShape.class, cases, UnsqueezeShapeTest::expected)
        .symptom("dim-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> UnsqueezeShape.unsqueezeShape(in.shape(), in.dim()));
  }

  private static int[] expected(Input in) {
    return Tensor.zeros(in.shape()).unsqueeze(in.dim()).shape().dims();
  }

  private static int fromOldEnd(Input in) {
    return in.dim() < 0 ? in.dim() + in.shape().length : in.dim();
  }

  private static int fromNewEnd(Input in) {
    return in.dim() < 0 ? in.dim() + in.shape().length + 1 : in.dim();
  }

  private static int[] insert(int[] shape, int at) {
    int[] result = Arrays.copyOf(shape, shape.length + 1);
    System.arraycopy(shape, at, result, at + 1, shape.length - at);
    result[at] = 1;
    return result;
  }

  private static int[] replace(int[] shape, int at) {
    shape[at] = 1;
    return shape;
  }
}
