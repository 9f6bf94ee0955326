package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.GradCheck;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {

  private static final Tensor X =
      Tensor.of(new float[][] {{1, -2, 3}, {0.5f, 0.25f, -1}, {-0.75f, 1.5f, 2}, {4, -0.1f, 0.3f}});

  @Test
  void activations_are_the_tensors_own() {
    same(new ReLU(), X.relu());
    same(new LeakyReLU(), X.leakyRelu(0.01f));
    same(new LeakyReLU(0.2), X.leakyRelu(0.2f));
    same(new Sigmoid(), X.sigmoid());
    same(new Tanh(), X.tanh());
    same(new GELU(), X.gelu());
    same(new Softplus(), X.softplus());
    same(new Softmax(0), X.softmax(0));
    same(new LogSoftmax(-1), X.logSoftmax(-1));
    same(new Identity(), X);
  }

  private static void same(Module module, Tensor expected) {
    assertThat(module.call(X).toArray()).containsExactly(expected.toArray());
  }

  @Test
  void layers_print_as_torchs() {
    assertThat(
            Stream.of(
                    new Softmax(1),
                    new LogSoftmax(-1),
                    new LeakyReLU(),
                    new GELU(),
                    new Softplus(),
                    new Dropout(),
                    new Flatten(),
                    new Identity(),
                    new LayerNorm(2, 3),
                    new LayerNorm(Shape.of(4), 0.001),
                    new BatchNorm1d(3))
                .map(Object::toString))
        .containsExactly(
            "Softmax(dim=1)",
            "LogSoftmax(dim=-1)",
            "LeakyReLU(negative_slope=0.01)",
            "GELU(approximate='none')",
            "Softplus(beta=1.0, threshold=20.0)",
            "Dropout(p=0.5, inplace=False)",
            "Flatten(start_dim=1, end_dim=-1)",
            "Identity()",
            "LayerNorm((2, 3), eps=1e-05, elementwise_affine=True)",
            "LayerNorm((4,), eps=0.001, elementwise_affine=True)",
            "BatchNorm1d(3, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)");
  }

  @Test
  void flatten_makes_one_axis_of_some() {
    assertThat(new Flatten().call(Tensor.ones(5, 2, 3)).shape()).isEqualTo(Shape.of(5, 6));
    assertThat(new Flatten(0, 1).call(Tensor.ones(5, 2, 3)).shape()).isEqualTo(Shape.of(10, 3));
  }

  @Test
  void dropout_zeroes_in_training_and_does_nothing_otherwise() {
    Dropout dropout = new Dropout(0.25, new Generator(7));
    Tensor out = dropout.call(Tensor.ones(1000));
    assertThat(out.max().item()).isEqualTo(1 / 0.75f);
    assertThat(out.mean().item()).isCloseTo(1, within(0.1f));
    same(new Dropout(0), X);
    assertThat(new Dropout(1).call(X).abs().sum().item()).isZero();
    dropout.eval();
    assertThat(dropout.call(X)).isSameAs(X);
    assertThatThrownBy(() -> new Dropout(-0.1))
        .hasMessage("dropout: p is -0.1, it must be from 0 to 1");
    assertThatThrownBy(() -> new Dropout(0.1, null)).hasMessage("dropout: the generator is null");
  }

  @Test
  void dropout_draws_the_global_stream_unless_told() {
    Tensor.manualSeed(3);
    Tensor drawn = new Dropout(0.5).call(Tensor.ones(20));
    assertThat(drawn.equal(Dropout.mask(0.5, Shape.of(20), new Generator(3)))).isTrue();
  }

  @Test
  void layer_norm_standardizes_each_sample_over_its_last_axes() {
    LayerNorm norm = new LayerNorm(3);
    Tensor out = norm.call(X);
    assertThat(out.mean(-1).abs().max().item()).isLessThan(1e-6f);
    assertThat(out.var(0, false, -1).sub(1).abs().max().item()).isLessThan(1e-4f);
    Init.constant(norm.weight(), 2);
    Init.constant(norm.bias(), 5);
    assertThat(norm.call(X).allclose(out.mul(2).add(5))).isTrue();
    Tensor both = new LayerNorm(4, 3).call(X);
    assertThat(both.mean().item()).isCloseTo(0, within(1e-6f));
    assertThatThrownBy(() -> norm.call(Tensor.ones(3, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("layerNorm: (3, 4) does not end in the axes to normalize, (3)");
    assertThatThrownBy(() -> norm.call(Tensor.scalar(1))).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> new LayerNorm())
        .hasMessage("LayerNorm: there must be at least one axis to normalize");
    assertThatThrownBy(() -> new LayerNorm(Shape.of(2), -1))
        .hasMessage("LayerNorm: eps is -1.0, it must be 0 or more");
  }

  @Test
  void batch_norm_standardizes_by_the_batch_in_training_and_by_running_numbers_after() {
    BatchNorm1d norm = new BatchNorm1d(3);
    Tensor out = norm.call(X);
    assertThat(out.mean(0).abs().max().item()).isLessThan(1e-6f);
    assertThat(norm.runningMean().allclose(X.mean(0).mul(0.1f))).isTrue();
    assertThat(norm.runningVar().allclose(X.var(0).mul(0.1f).add(0.9f))).isTrue();
    norm.eval();
    Tensor before = norm.runningMean().cloned();
    Tensor expected = X.sub(norm.runningMean()).div(norm.runningVar().add(1e-5f).sqrt());
    assertThat(norm.call(X).allclose(expected)).isTrue();
    assertThat(norm.runningMean().equal(before)).isTrue();
    assertThat(norm.runningMean().requiresGrad()).isFalse();
    assertThat(norm.stateDict().keySet())
        .containsExactly("weight", "bias", "running_mean", "running_var");
  }

  @Test
  void batch_norm_takes_sequences_feature_by_feature() {
    Tensor x = Tensor.randn(new Generator(0), 5, 3, 4);
    BatchNorm1d norm = new BatchNorm1d(3, 0, 1);
    Tensor out = norm.call(x);
    assertThat(out.mean(0, 2).abs().max().item()).isLessThan(1e-6f);
    assertThat(norm.runningVar().allclose(x.var(0, 2))).isTrue();
    Tensor rows = x.permute(0, 2, 1).reshape(20, 3);
    Tensor expected = new BatchNorm1d(3, 0, 1).call(rows);
    assertThat(out.permute(0, 2, 1).reshape(20, 3).allclose(expected)).isTrue();
  }

  @Test
  void batch_norm_refuses_what_has_no_variance_or_other_features() {
    BatchNorm1d norm = new BatchNorm1d(3);
    assertThatThrownBy(() -> norm.call(Tensor.ones(1, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "BatchNorm1d: (1, 3) has no two values per feature, and one has no variance; use"
                + " eval()");
    assertThatThrownBy(() -> norm.call(Tensor.ones(2, 4)))
        .hasMessage("BatchNorm1d: the input is (batch, 3) or (batch, 3, length), not (2, 4)");
    assertThatThrownBy(() -> norm.call(Tensor.ones(3))).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> new BatchNorm1d(3, 1e-5, 2))
        .hasMessage(
            "BatchNorm1d: eps is 1.0E-5 and momentum 2.0; eps must be 0 or more, momentum from 0"
                + " to 1");
    norm.eval();
    assertThat(norm.call(Tensor.ones(1, 3)).shape()).isEqualTo(Shape.of(1, 3));
  }

  static List<Module> models() {
    Generator generator = new Generator(5);
    return List.of(
        new Sequential(new Linear(3, 4, generator), new Tanh(), new Linear(4, 2, generator)),
        new Sequential(new Linear(3, 4, false, generator), new Sigmoid(), new Softmax(-1)),
        new Sequential(new Linear(3, 4, generator), new GELU(), new LogSoftmax(0)),
        new Sequential(new Linear(3, 2, generator), new Softplus(), new LeakyReLU()),
        new Sequential(new LayerNorm(3), new Linear(3, 2, generator)),
        new Sequential(new BatchNorm1d(3), new Linear(3, 2, generator), new Flatten()),
        new Sequential(new BatchNorm1d(3), new Linear(3, 2, generator)).eval());
  }

  /** Every parameter and the input, checked through the whole model. */
  @ParameterizedTest
  @MethodSource("models")
  void gradients_through_whole_models_agree_with_difference_quotients(Module model) {
    GradCheck.of(in -> model.call(in[0]), X.cloned().requiresGrad(true)).orThrow();
    Tensor weights = Tensor.randn(new Generator(1), model.call(X).shape().dims());
    model.zeroGrad();
    model.call(X).backward(weights);
    Autograd.noGrad(
        () ->
            model
                .namedParameters()
                .forEach(
                    (name, parameter) ->
                        parameter.edit(
                            numbers -> {
                              float[] gradient = parameter.grad().toArray();
                              for (int i = 0; i < numbers.length; i++) {
                                double quotient =
                                    quotient(numbers, i, () -> weighted(model, weights));
                                assertThat((double) gradient[i])
                                    .as(name + "[" + i + "]")
                                    .isCloseTo(
                                        quotient, within(1e-3 * Math.max(1, Math.abs(quotient))));
                              }
                            })));
  }

  private static double weighted(Module model, Tensor weights) {
    float[] y = model.call(X).toArray();
    float[] w = weights.toArray();
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += (double) y[i] * w[i];
    }
    return sum;
  }

  private static double quotient(float[] numbers, int at, DoubleSupplier loss) {
    float middle = numbers[at];
    float step = 0x1p-6f;
    double[] values = new double[4];
    int[] places = {-2, -1, 1, 2};
    for (int i = 0; i < 4; i++) {
      numbers[at] = middle + places[i] * step;
      values[i] = loss.getAsDouble();
    }
    numbers[at] = middle;
    return (8 * (values[2] - values[1]) - (values[3] - values[0])) / (12 * step);
  }
}
