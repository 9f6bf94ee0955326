package openheart.exercises.feedforward;

import java.util.function.DoubleUnaryOperator;
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

@Exercise(Neuron.class)
class NeuronTest {
  record Input(float[] x, float[] weights, float bias) {}

  @Test
  @Order(1)
  void the_output_is_the_weighted_sum_plus_the_bias() {
    Cases<Input> cases =
        Cases.of(
                new Input(new float[] {2, 3}, new float[] {4, -1}, 10),
                new Input(new float[] {0, 0, 0}, new float[] {1, 2, 3}, -4),
                new Input(new float[] {5, 7}, new float[] {0, 0}, 6),
                new Input(new float[] {3}, new float[] {-2}, 0),
                new Input(new float[] {}, new float[] {}, 2.5f))
            .generated(20, NeuronTest::generated);
    Examiner.of(Neuron.class, cases, NeuronTest::expected)
        .misconception("bias-forgotten", NeuronTest::sum)
        .misconception("bias-each-time", in -> sum(in) + in.x().length * in.bias())
        .misconception("bias-multiplied", in -> sum(in) * in.bias())
        .misconception("bias-subtracted", in -> sum(in) - in.bias())
        .misconception("weights-ignored", in -> total(in.x()) + in.bias())
        .misconception("weights-added", in -> total(in.x()) + total(in.weights()) + in.bias())
        .misconception("all-pairs", in -> total(in.x()) * total(in.weights()) + in.bias())
        .misconception("signs-lost", in -> products(in).abs().sum().item() + in.bias())
        .misconception("signs-lost", in -> sum(in.x(), positive(in.weights())) + in.bias())
        .misconception("last-product-only", in -> last(in) + in.bias())
        .misconception("last-product-only", in -> in.x().length == 0 ? in.bias() : last(in))
        .misconception("mean-for-sum", in -> sum(in) / in.x().length + in.bias())
        .misconception("mean-for-sum", in -> (sum(in) + in.bias()) / in.x().length)
        .misconception("bent", in -> bent(in, n -> n > 0 ? n : 0))
        .misconception("bent", in -> bent(in, n -> n > 0 ? 1 : 0))
        .misconception("bent", in -> bent(in, n -> n >= 0 ? 1 : 0))
        .misconception("bent", in -> bent(in, n -> 1 / (1 + Math.exp(-n))))
        .misconception("bent", in -> bent(in, Math::tanh))
        .misconception("empty-refused", NeuronTest::withInputs)
        .examine(in -> Neuron.neuron(in.x(), in.weights(), in.bias()));
  }

  @Test
  @Order(2)
  void another_number_of_weights_than_of_inputs_is_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input(new float[] {2, 3}, new float[] {4}, 10),
                new Input(new float[] {2}, new float[] {4, -1}, 10),
                new Input(new float[] {}, new float[] {1}, 1),
                new Input(new float[] {1}, new float[] {}, 1))
            .generated(8, NeuronTest::unequal);
    Examiner.of(Neuron.class, cases, NeuronTest::expected)
        .symptom("counts-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(in -> Neuron.neuron(in.x(), in.weights(), in.bias()));
  }

  private static Input generated(Draws draws) {
    int inputs = draws.integer(1, 6);
    return new Input(Halves.floats(draws, inputs), Halves.floats(draws, inputs), Halves.one(draws));
  }

  private static Input unequal(Draws draws) {
    int inputs = draws.integer(1, 5);
    int weights = inputs + draws.integer(1, 3);
    float[] shorter = Halves.floats(draws, inputs);
    float[] longer = Halves.floats(draws, weights);
    return draws.coin() ? new Input(shorter, longer, 1) : new Input(longer, shorter, 1);
  }

  /** A layer of one neuron, on a batch of one sample. */
  private static float expected(Input in) {
    return Functional.linear(row(in.x()), row(in.weights()), Tensor.of(in.bias())).item();
  }

  private static Tensor row(float[] numbers) {
    return Tensor.of(Shape.of(1, numbers.length), numbers);
  }

  private static float withInputs(Input in) {
    if (in.x().length == 0) {
      throw new IllegalArgumentException("no inputs");
    }
    return expected(in);
  }

  private static Tensor products(Input in) {
    return Tensor.of(in.x()).mul(Tensor.of(in.weights()));
  }

  private static float sum(float[] x, float[] weights) {
    return expected(new Input(x, weights, 0));
  }

  private static float sum(Input in) {
    return sum(in.x(), in.weights());
  }

  private static float total(float[] numbers) {
    return Tensor.of(numbers).sum().item();
  }

  private static float last(Input in) {
    int last = in.x().length - 1;
    return last < 0 ? 0 : in.x()[last] * in.weights()[last];
  }

  private static float[] positive(float[] numbers) {
    return Tensor.of(numbers).abs().toArray();
  }

  private static float bent(Input in, DoubleUnaryOperator bend) {
    return (float) bend.applyAsDouble(expected(in));
  }
}
