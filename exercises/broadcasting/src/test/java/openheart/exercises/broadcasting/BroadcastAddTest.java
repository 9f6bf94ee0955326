package openheart.exercises.broadcasting;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(BroadcastAdd.class)
class BroadcastAddTest {
  record Input(float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {}

  @Test
  @Order(1)
  void every_cell_is_the_sum_of_the_two_numbers_that_meet_there() {
    Cases<Input> cases =
        Cases.of(
                input(new int[] {2, 3}, new int[] {3}, 1, 2, 3, 4, 5, 6, 10, 20, 30),
                input(new int[] {2, 1}, new int[] {3}, 1, 2, 10, 20, 30),
                input(new int[] {2, 2}, new int[] {2, 2}, 1, 2, 3, 4, 10, 20, 30, 40),
                input(new int[] {}, new int[] {3}, 5, 10, 20, 30),
                input(new int[] {2, 1, 2}, new int[] {2, 1}, 1, 2, 3, 4, 10, 20))
            .generated(20, BroadcastAddTest::generated);
    Examiner.of(BroadcastAdd.class, cases, BroadcastAddTest::expected)
        .misconception("aligned-left", in -> add(in, BroadcastAddTest::leftStrides))
        .misconception("ones-keep-stride", in -> add(in, BroadcastAddTest::naturalStrides))
        .misconception("column-major", in -> add(in, BroadcastAddTest::columnStrides))
        .misconception("strides-of-result", in -> add(in, BroadcastAddTest::resultStrides))
        .misconception("coordinates-from-left", BroadcastAddTest::addFromLeft)
        .misconception("repeated-end-to-end", BroadcastAddTest::repeated)
        .examine(
            in -> BroadcastAdd.broadcastAdd(in.a(), in.aShape(), in.b(), in.bShape(), in.shape()));
  }

  private static Input input(int[] aShape, int[] bShape, float... numbers) {
    int split = Shape.of(aShape).numel();
    float[] a = Arrays.copyOf(numbers, split);
    float[] b = Arrays.copyOfRange(numbers, split, numbers.length);
    return new Input(a, aShape, b, bShape, Shape.of(aShape).broadcast(Shape.of(bShape)).dims());
  }

  private static Input generated(Draws draws) {
    int[] shape = draws.sizes(draws.integer(1, 4), 2, 4);
    int[] aShape = part(draws, shape);
    int[] bShape = part(draws, shape);
    int numbers = Shape.of(aShape).numel() + Shape.of(bShape).numel();
    return input(aShape, bShape, draws.floats(numbers));
  }

  private static int[] part(Draws draws, int[] shape) {
    int[] part = new int[draws.integer(1, shape.length)];
    for (int axis = 0; axis < part.length; axis++) {
      boolean one = draws.integer(0, 2) == 0;
      part[axis] = one ? 1 : shape[shape.length - part.length + axis];
    }
    return part;
  }

  private static float[] expected(Input in) {
    Tensor a = Tensor.of(Shape.of(in.aShape()), in.a());
    return a.add(Tensor.of(Shape.of(in.bShape()), in.b())).toArray();
  }

  /** How a learner might go from a tensor's sizes to one stride per axis of the result. */
  private interface Strides {
    int[] of(int[] sizes, int[] shape);
  }

  private static float[] add(Input in, Strides strides) {
    return add(in, strides, axis -> in.shape().length - 1 - axis);
  }

  private static float[] addFromLeft(Input in) {
    return add(in, BroadcastAddTest::rightStrides, axis -> axis);
  }

  /** In the order of axes in which a learner might take a cell's coordinates. */
  private static float[] add(Input in, Strides strides, IntUnaryOperator order) {
    int[] aStrides = strides.of(in.aShape(), in.shape());
    int[] bStrides = strides.of(in.bShape(), in.shape());
    float[] sum = new float[Shape.of(in.shape()).numel()];
    for (int cell = 0; cell < sum.length; cell++) {
      int rest = cell;
      int aAt = 0;
      int bAt = 0;
      for (int step = 0; step < in.shape().length; step++) {
        int axis = order.applyAsInt(step);
        int index = rest % in.shape()[axis];
        rest /= in.shape()[axis];
        aAt += index * aStrides[axis];
        bAt += index * bStrides[axis];
      }
      sum[cell] = in.a()[aAt] + in.b()[bAt];
    }
    return sum;
  }

  private static float[] repeated(Input in) {
    float[] sum = new float[Shape.of(in.shape()).numel()];
    for (int cell = 0; cell < sum.length; cell++) {
      sum[cell] = in.a()[cell % in.a().length] + in.b()[cell % in.b().length];
    }
    return sum;
  }

  private static int[] rightStrides(int[] sizes, int[] shape) {
    int[] strides = naturalStrides(sizes, shape);
    for (int axis = 0; axis < sizes.length; axis++) {
      strides[shape.length - sizes.length + axis] *= sizes[axis] == 1 ? 0 : 1;
    }
    return strides;
  }

  private static int[] resultStrides(int[] sizes, int[] shape) {
    int[] strides = naturalStrides(shape, shape);
    int missing = shape.length - sizes.length;
    Arrays.setAll(
        strides, axis -> axis < missing || sizes[axis - missing] == 1 ? 0 : strides[axis]);
    return strides;
  }

  private static int[] leftStrides(int[] sizes, int[] shape) {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = sizes.length - 1; axis >= 0; axis--) {
      strides[axis] = sizes[axis] == 1 ? 0 : stride;
      stride *= sizes[axis];
    }
    return strides;
  }

  private static int[] naturalStrides(int[] sizes, int[] shape) {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int back = 1; back <= sizes.length; back++) {
      strides[shape.length - back] = stride;
      stride *= sizes[sizes.length - back];
    }
    return strides;
  }

  private static int[] columnStrides(int[] sizes, int[] shape) {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = 0; axis < sizes.length; axis++) {
      strides[shape.length - sizes.length + axis] = sizes[axis] == 1 ? 0 : stride;
      stride *= sizes[axis];
    }
    return strides;
  }
}
