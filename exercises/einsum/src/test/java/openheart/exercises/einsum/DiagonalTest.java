package openheart.exercises.einsum;

import java.util.Arrays;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(Diagonal.class)
class DiagonalTest {
  record Input(float[] numbers, int[] shape, boolean kept) {}

  @Test
  @Order(1)
  void the_diagonal_holds_the_numbers_whose_coordinates_are_all_equal() {
    examiner(equalSizes(true))
        .misconception("step-of-a-matrix", in -> every(size(in) + 1, in))
        .misconception("first-column", in -> every(size(in), in))
        .misconception("first-row", in -> every(1, in))
        .misconception("other-diagonal", DiagonalTest::otherDiagonal)
        .misconception("last-missing", in -> Arrays.copyOf(diagonal(in), size(in) - 1))
        .misconception("whole-matrix", DiagonalTest::withZeros)
        .misconception("always-summed", in -> new float[] {sum(diagonal(in))})
        .examine(DiagonalTest::student);
  }

  @Test
  @Order(2)
  void the_trace_is_the_sum_of_the_diagonal() {
    examiner(equalSizes(false))
        .misconception("never-summed", DiagonalTest::diagonal)
        .misconception("sum-in-first-place", DiagonalTest::sumInFirstPlace)
        .misconception("overwritten", in -> new float[] {diagonal(in)[size(in) - 1]})
        .misconception("all-summed", in -> new float[] {sum(in.numbers())})
        .misconception("mean-for-sum", in -> new float[] {sum(diagonal(in)) / size(in)})
        .examine(DiagonalTest::student);
  }

  @Test
  @Order(3)
  void sizes_that_differ_are_refused() {
    Cases<Input> cases =
        Cases.of(input(true, 2, 3), input(true, 3, 2), input(false, 2, 3), input(true, 1, 2))
            .generated(2, draws -> input(draws.coin(), 2, 1))
            .generated(2, draws -> input(draws.coin(), 2, 2, 3))
            .generated(2, draws -> input(draws.coin(), 3, 2, 2))
            .generated(2, draws -> input(draws.coin(), 2, 3, 2));
    examiner(cases).symptom("sizes-not-compared", Refusals::missing).examine(DiagonalTest::student);
  }

  private static Examiner<Input> examiner(Cases<Input> cases) {
    return Examiner.of(Diagonal.class, cases, DiagonalTest::expected);
  }

  private static float[] student(Input in) {
    return Diagonal.diagonal(in.numbers(), in.shape(), in.kept());
  }

  private static Cases<Input> equalSizes(boolean kept) {
    return Cases.of(input(kept, 3, 3), input(kept, 2, 2, 2), input(kept, 4), input(kept, 1, 1))
        .generated(10, draws -> generated(draws, kept));
  }

  /** With the numbers 1, 2, 3... */
  private static Input input(boolean kept, int... shape) {
    Tensor numbers = Tensor.arange(1, Shape.of(shape).numel() + 1, 1);
    return new Input(numbers.toArray(), shape, kept);
  }

  private static Input generated(Draws draws, boolean kept) {
    int[] shape = new int[draws.integer(1, 4)];
    Arrays.fill(shape, draws.integer(1, 5));
    return new Input(WholeNumbers.array(draws, Shape.of(shape).numel()), shape, kept);
  }

  private static float[] expected(Input in) {
    return einsum(in, in.kept() ? "->i" : "->");
  }

  private static float[] diagonal(Input in) {
    return einsum(in, "->i");
  }

  private static float[] einsum(Input in, String result) {
    long sizes = Arrays.stream(in.shape()).distinct().count();
    if (sizes > 1) {
      throw new IllegalArgumentException("no diagonal in " + Shape.of(in.shape()));
    }
    String letters = "i".repeat(in.shape().length);
    return Tensor.einsum(letters + result, Tensor.of(Shape.of(in.shape()), in.numbers())).toArray();
  }

  private static int size(Input in) {
    return in.shape()[0];
  }

  private static float sum(float[] numbers) {
    return Tensor.of(numbers).sum().item();
  }

  /** As many numbers as the diagonal has, so far apart. */
  private static float[] every(int step, Input in) {
    float[] numbers = new float[size(in)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.numbers()[i * step];
    }
    return numbers;
  }

  private static float[] otherDiagonal(Input in) {
    int n = size(in);
    float[] numbers = new float[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = in.numbers()[i * n + n - 1 - i];
    }
    return numbers;
  }

  private static float[] withZeros(Input in) {
    float[] numbers = new float[in.numbers().length];
    int step = size(in) == 1 ? 1 : (numbers.length - 1) / (size(in) - 1);
    for (int i = 0; i < numbers.length; i += step) {
      numbers[i] = in.numbers()[i];
    }
    return numbers;
  }

  private static float[] sumInFirstPlace(Input in) {
    float[] numbers = new float[size(in)];
    numbers[0] = sum(diagonal(in));
    return numbers;
  }
}
