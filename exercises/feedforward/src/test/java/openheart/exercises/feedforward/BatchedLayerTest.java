package openheart.exercises.feedforward;

import java.util.Arrays;
import java.util.function.BiFunction;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Functional;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(BatchedLayer.class)
class BatchedLayerTest {
  record Input(float[] x, float[] weight, float[] bias, int inputs) {
    int samples() {
      return x.length / inputs;
    }

    int outputs() {
      return bias.length;
    }
  }

  /** Where a learner might look for the number in a row and a column. */
  private interface Position {
    int of(Input in, int row, int column);
  }

  private static final Position BY_INPUTS = (in, row, column) -> row * in.inputs() + column;
  private static final Position BY_OUTPUTS = (in, row, column) -> row * in.outputs() + column;
  private static final Position BY_SAMPLES = (in, row, column) -> row * in.samples() + column;
  private static final Position DOWN_SAMPLES = (in, row, column) -> column * in.samples() + row;
  private static final Position DOWN_OUTPUTS = (in, row, column) -> column * in.outputs() + row;
  private static final Position FIRST_ROW = (in, row, column) -> column;

  @Test
  @Order(1)
  void every_sample_meets_every_neuron() {
    Cases<Input> cases =
        Cases.of(
                new Input(
                    new float[] {1, 2, 3, 4, 5, 6},
                    new float[] {1, 0, 1, 0, 2, 0},
                    new float[] {10, 20},
                    3),
                new Input(
                    new float[] {1, Float.NaN, 2, 3},
                    new float[] {1, 1, 2, 0, 0, 3},
                    new float[] {1, 2, 3},
                    2))
            .generated(4, draws -> input(draws, 1, draws.integer(1, 5), draws.integer(1, 5)))
            .generated(4, draws -> input(draws, 3, 3, 3))
            .generated(4, draws -> input(draws, draws.integer(2, 4), 1, draws.integer(2, 4)))
            .generated(
                12,
                draws ->
                    input(draws, draws.integer(2, 5), draws.integer(1, 5), draws.integer(1, 5)));
    Examiner.of(BatchedLayer.class, cases, BatchedLayerTest::expected)
        .misconception("weight-transposed", in -> loops(in, BY_INPUTS, DOWN_OUTPUTS, BY_OUTPUTS))
        .misconception("samples-in-columns", in -> loops(in, DOWN_SAMPLES, BY_INPUTS, BY_OUTPUTS))
        .misconception("result-in-columns", in -> loops(in, BY_INPUTS, BY_INPUTS, DOWN_SAMPLES))
        .misconception("row-length", in -> loops(in, BY_OUTPUTS, BY_INPUTS, BY_OUTPUTS))
        .misconception("row-length", in -> loops(in, BY_SAMPLES, BY_INPUTS, BY_OUTPUTS))
        .misconception("row-length", in -> loops(in, BY_INPUTS, BY_OUTPUTS, BY_OUTPUTS))
        .misconception("row-length", in -> loops(in, BY_INPUTS, BY_INPUTS, BY_INPUTS))
        .misconception("row-length", in -> loops(in, BY_INPUTS, BY_INPUTS, BY_SAMPLES))
        .misconception("first-sample-again", in -> loops(in, FIRST_ROW, BY_INPUTS, BY_OUTPUTS))
        .misconception("first-neuron-again", in -> loops(in, BY_INPUTS, FIRST_ROW, BY_OUTPUTS))
        .misconception("bias-forgotten", in -> expected(withBias(in, new float[in.outputs()])))
        .misconception(
            "bias-each-time", in -> expected(withBias(in, times(in.bias(), in.inputs()))))
        .misconception("bias-of-the-sample", BatchedLayerTest::biasOfTheSample)
        .misconception("not-reset", in -> running(in, false, false))
        .misconception("not-reset", in -> running(in, false, true))
        .misconception("not-reset", in -> running(in, true, false))
        .misconception("not-reset", in -> running(in, true, true))
        .misconception("last-product-only", in -> lastProduct(in, true))
        .misconception("last-product-only", in -> lastProduct(in, false))
        .symptom("fitting-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(BatchedLayerTest::student);
  }

  @Test
  @Order(2)
  void a_batch_may_be_empty() {
    Cases<Input> cases =
        Cases.of(new Input(new float[] {}, new float[] {1, 2}, new float[] {3}, 2))
            .generated(3, draws -> input(draws, 0, draws.integer(1, 3), draws.integer(1, 3)));
    Examiner.of(BatchedLayer.class, cases, BatchedLayerTest::expected)
        .symptom("empty-batch", (expected, actual) -> true)
        .examine(BatchedLayerTest::student);
  }

  @Test
  @Order(3)
  void arrays_of_other_sizes_are_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input(new float[5], new float[6], new float[2], 3),
                new Input(new float[6], new float[5], new float[2], 3),
                new Input(new float[6], new float[7], new float[2], 3),
                new Input(new float[6], new float[9], new float[2], 3),
                new Input(new float[6], new float[6], new float[3], 3),
                new Input(new float[1], new float[6], new float[2], 3))
            .generated(4, draws -> resized(input(draws, 3, draws.integer(2, 5), 2), 1, 0))
            .generated(4, draws -> resized(input(draws, 3, draws.integer(2, 5), 2), -1, 0))
            .generated(4, draws -> resized(input(draws, 2, 3, draws.integer(1, 4)), 0, 1))
            .generated(4, draws -> resized(input(draws, 2, 3, draws.integer(1, 4)), 0, -1));
    Examiner.of(BatchedLayer.class, cases, BatchedLayerTest::expected)
        .symptom("sizes-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(BatchedLayerTest::student);
  }

  private static float[] student(Input in) {
    return BatchedLayer.batchedLayer(in.x(), in.weight(), in.bias(), in.inputs());
  }

  private static Input input(Draws draws, int samples, int inputs, int outputs) {
    return new Input(
        Halves.floats(draws, samples * inputs),
        Halves.floats(draws, outputs * inputs),
        Halves.floats(draws, outputs),
        inputs);
  }

  private static Input withBias(Input in, float[] bias) {
    return new Input(in.x(), in.weight(), bias, in.inputs());
  }

  private static Input resized(Input in, int moreSamples, int moreWeights) {
    float[] x = Arrays.copyOf(in.x(), in.x().length + moreSamples);
    float[] weight = Arrays.copyOf(in.weight(), in.weight().length + moreWeights);
    return new Input(x, weight, in.bias(), in.inputs());
  }

  private static float[] expected(Input in) {
    Tensor x = Tensor.of(Shape.of(in.samples(), in.inputs()), in.x());
    Tensor weight = Tensor.of(Shape.of(in.outputs(), in.inputs()), in.weight());
    return Functional.linear(x, weight, Tensor.of(in.bias())).toArray();
  }

  private static float[] loops(Input in, Position x, Position weight, Position y) {
    return cells(
        in,
        y,
        (i, k) -> {
          float sum = in.bias()[k];
          for (int j = 0; j < in.inputs(); j++) {
            sum += in.x()[x.of(in, i, j)] * in.weight()[weight.of(in, k, j)];
          }
          return sum;
        });
  }

  /** One number per sample i and neuron k. */
  private static float[] cells(Input in, Position y, BiFunction<Integer, Integer, Float> cell) {
    float[] result = new float[in.samples() * in.outputs()];
    for (int i = 0; i < in.samples(); i++) {
      for (int k = 0; k < in.outputs(); k++) {
        result[y.of(in, i, k)] = cell.apply(i, k);
      }
    }
    return result;
  }

  private static float[] biasOfTheSample(Input in) {
    float[] sums = expected(withBias(in, new float[in.outputs()]));
    return cells(in, BY_OUTPUTS, (i, k) -> sums[BY_OUTPUTS.of(in, i, k)] + in.bias()[i]);
  }

  /** A sum that goes on from cell to cell, with the bias in it or added to each cell. */
  private static float[] running(Input in, boolean newForEachSample, boolean biasInSum) {
    float[] sums = expected(biasInSum ? in : withBias(in, new float[in.outputs()]));
    float[] sum = {0};
    return cells(
        in,
        BY_OUTPUTS,
        (i, k) -> {
          sum[0] = (newForEachSample && k == 0 ? 0 : sum[0]) + sums[BY_OUTPUTS.of(in, i, k)];
          return biasInSum ? sum[0] : sum[0] + in.bias()[k];
        });
  }

  private static float[] lastProduct(Input in, boolean withBias) {
    int last = in.inputs() - 1;
    return cells(
        in,
        BY_OUTPUTS,
        (i, k) -> {
          float product =
              in.x()[BY_INPUTS.of(in, i, last)] * in.weight()[BY_INPUTS.of(in, k, last)];
          return withBias ? product + in.bias()[k] : product;
        });
  }

  private static float[] times(float[] numbers, int factor) {
    return Tensor.of(numbers).mul(factor).toArray();
  }
}
