package openheart.exercises.backprop;

import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Unbroadcast.class,
    uses = {"Tensor.sum", "Tensor.add", Exercise.ARRANGING})
class UnbroadcastTest {
  record Input(Tensor gradient, Shape shape) {}

  @Test
  @Order(1)
  void what_was_stretched_is_summed() {
    Tensor worked = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}});
    Cases<Input> cases =
        Cases.of(
                new Input(worked, Shape.of(3)),
                new Input(worked, Shape.of(2, 1)),
                new Input(worked, Shape.of()),
                new Input(worked, Shape.of(1, 3)),
                new Input(worked, Shape.of(2, 3)),
                new Input(Tensor.scalar(7), Shape.of()),
                new Input(Tensor.of(3, 4), Shape.of(1)))
            .generated(4, draws -> stretched(draws, draws.sizes(2, 2, 5)))
            .generated(4, draws -> stretched(draws, draws.sizes(3, 2, 4)))
            .generated(4, draws -> stretched(draws, draws.sizes(4, 1, 3)))
            .generated(4, draws -> stretched(draws, 3, 3, 3));
    Examiner.of(Unbroadcast.class, cases, UnbroadcastTest::expected)
        .misconception("ones-not-summed", in -> leftSummed(in.gradient(), in.shape().ndim()))
        .misconception("left-not-summed", UnbroadcastTest::onesSummedOnly)
        .misconception("left-axes-kept", UnbroadcastTest::leftAxesKept)
        .misconception("ones-lost", UnbroadcastTest::onesLost)
        .misconception("averaged", UnbroadcastTest::averaged)
        .misconception("first-taken", UnbroadcastTest::firstTaken)
        .misconception("aligned-left", UnbroadcastTest::alignedLeft)
        .misconception("sum-of-no-axes", UnbroadcastTest::sumOfNoAxes)
        .misconception("not-summed", Input::gradient)
        .examine(in -> Unbroadcast.unbroadcast(in.gradient(), in.shape()));
  }

  /** Axes are lost on the left or become 1 at random, and what is left is the tensor's shape. */
  private static Input stretched(Draws draws, int... sizes) {
    int[] part = new int[draws.integer(1, sizes.length)];
    for (int axis = 0; axis < part.length; axis++) {
      part[axis] = draws.coin() ? 1 : sizes[sizes.length - part.length + axis];
    }
    return new Input(draws.tensor(sizes), Shape.of(part));
  }

  private static Tensor expected(Input in) {
    Tensor tensor = Tensor.zeros(in.shape().dims()).requiresGrad(true);
    tensor.expand(in.gradient().shape().dims()).backward(in.gradient());
    return tensor.grad();
  }

  private static Tensor leftSummed(Tensor gradient, int axes) {
    Tensor result = gradient;
    while (result.ndim() > axes) {
      result = result.sum(0);
    }
    return result;
  }

  private static Tensor onesSummedOnly(Input in) {
    Tensor result = in.gradient();
    for (int dim = 0; dim < in.shape().ndim(); dim++) {
      if (in.shape().size(dim) == 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }

  private static Tensor leftAxesKept(Input in) {
    int left = in.gradient().ndim() - in.shape().ndim();
    Tensor result = in.gradient();
    for (int dim = 0; dim < result.ndim(); dim++) {
      if (dim < left || in.shape().size(dim - left) == 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }

  private static Tensor onesLost(Input in) {
    Tensor result = leftSummed(in.gradient(), in.shape().ndim());
    for (int dim = in.shape().ndim() - 1; dim >= 0; dim--) {
      if (in.shape().size(dim) == 1) {
        result = result.sum(dim);
      }
    }
    return result;
  }

  private static Tensor averaged(Input in) {
    return expected(in).mul((float) in.shape().numel() / in.gradient().numel());
  }

  private static Tensor firstTaken(Input in) {
    Tensor result = in.gradient();
    while (result.ndim() > in.shape().ndim()) {
      result = result.select(0, 0);
    }
    for (int dim = 0; dim < in.shape().ndim(); dim++) {
      result = result.narrow(dim, 0, in.shape().size(dim));
    }
    return result;
  }

  private static Tensor alignedLeft(Input in) {
    Tensor result = in.gradient();
    while (result.ndim() > in.shape().ndim()) {
      result = result.sum(-1);
    }
    return onesSummedOnly(new Input(result, in.shape()));
  }

  /** All axes at once; with none in the list, sum() takes every axis. */
  private static Tensor sumOfNoAxes(Input in) {
    int left = in.gradient().ndim() - in.shape().ndim();
    int[] gone =
        IntStream.range(0, in.gradient().ndim())
            .filter(dim -> dim < left || in.shape().size(dim - left) == 1)
            .toArray();
    return in.gradient().sum(gone).reshape(in.shape().dims());
  }
}
