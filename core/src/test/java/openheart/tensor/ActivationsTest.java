package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationsTest {

  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;

  /** What is there for every function of one number: the name is for the message. */
  private static final Map<String, UnaryOperator<Tensor>> FUNCTIONS =
      Map.ofEntries(
          Map.entry("relu", Tensor::relu),
          Map.entry("leakyRelu", x -> x.leakyRelu(0.01f)),
          Map.entry("elu", x -> x.elu(1)),
          Map.entry("gelu", Tensor::gelu),
          Map.entry("geluTanh", Tensor::geluTanh),
          Map.entry("silu", Tensor::silu),
          Map.entry("sigmoid", Tensor::sigmoid),
          Map.entry("logSigmoid", Tensor::logSigmoid),
          Map.entry("tanh", Tensor::tanh),
          Map.entry("softplus", Tensor::softplus),
          Map.entry("exp", Tensor::exp),
          Map.entry("log", Tensor::log),
          Map.entry("sin", Tensor::sin),
          Map.entry("cos", Tensor::cos),
          Map.entry("sign", Tensor::sign),
          Map.entry("floor", Tensor::floor),
          Map.entry("reciprocal", Tensor::reciprocal),
          Map.entry("clamp", x -> x.clamp(-1, 1)),
          Map.entry("pow", x -> x.pow(1.5f)),
          Map.entry("isnan", Tensor::isnan),
          Map.entry("gt", x -> x.gt(0.5f)));

  static Stream<String> functions() {
    return FUNCTIONS.keySet().stream().sorted();
  }

  @Test
  void values_are_those_of_torch() {
    Tensor x = Tensor.of(-5, -1, 0.5f, 9);
    assertClose(x.relu(), 0, 0, 0.5f, 9);
    assertClose(x.leakyRelu(0.01f), -0.05f, -0.01f, 0.5f, 9);
    assertClose(x.elu(1), -0.993262053f, -0.63212055f, 0.5f, 9);
    assertClose(x.gelu(), -1.433e-6f, -0.158655256f, 0.345731229f, 9);
    assertClose(x.geluTanh(), -2.3e-7f, -0.158808f, 0.345714f, 9);
    assertClose(x.silu(), -0.0334642529f, -0.268941432f, 0.311229676f, 8.99888992f);
    assertClose(x.sigmoid(), 0.00669285096f, 0.268941432f, 0.622459352f, 0.999876618f);
    assertClose(x.logSigmoid(), -5.0067153f, -1.31326175f, -0.474076986f, -0.000123402191f);
    assertClose(x.tanh(), -0.999909222f, -0.761594176f, 0.462117165f, 1);
    assertClose(x.softplus(), 0.00671534846f, 0.313261688f, 0.974076986f, 9.00012302f);
  }

  private static void assertClose(Tensor found, float... torch) {
    assertThat(found.toArray()).containsExactly(torch, within(1e-6f));
  }

  @Test
  void extremes_saturate_and_nan_stays_nan() {
    Tensor x = Tensor.of(-INF, -200, 200, INF, NAN);
    assertThat(x.relu().toArray()).containsExactly(0, 0, 200, INF, NAN);
    assertThat(x.leakyRelu(0.5f).toArray()).containsExactly(-INF, -100, 200, INF, NAN);
    assertThat(x.elu(2).toArray()).containsExactly(-2, -2, 200, INF, NAN);
    assertThat(x.gelu().toArray()).containsExactly(NAN, -0f, 200, NAN, NAN);
    assertThat(x.sigmoid().toArray()).containsExactly(0, 0, 1, 1, NAN);
    assertThat(x.logSigmoid().toArray()).containsExactly(-INF, -200, -0f, -0f, NAN);
    assertThat(x.tanh().toArray()).containsExactly(-1, -1, 1, 1, NAN);
    assertThat(x.softplus().toArray()).containsExactly(0, 0, 200, INF, NAN);
    assertThat(x.exp().toArray()).containsExactly(0, 0, INF, INF, NAN);
    assertThat(x.sin().toArray()).containsExactly(NAN, 0.8732973f, -0.8732973f, NAN, NAN);
    assertThat(x.sign().toArray()).containsExactly(-1, -1, 1, 1, 0);
    assertThat(x.clamp(-1, 7).toArray()).containsExactly(-1, -1, 7, 7, NAN);
  }

  @Test
  void subnormal_numbers_are_numbers() {
    float least = Float.MIN_VALUE;
    assertThat(Tensor.of(-87.5f, -90, -103, -104).exp().toArray())
        .containsExactly(9.9823514e-39f, 8.194013e-40f, least, 0);
    assertThat(Tensor.of(least, 1e-40f).log().toArray()).containsExactly(-103.27893f, -92.10341f);
    assertThat(Tensor.of(least, -least).relu().toArray()).containsExactly(least, 0);
    assertThat(Tensor.of(least, -least).tanh().toArray()).containsExactly(least, -least);
    assertThat(Tensor.of(least, -least, 0).sign().toArray()).containsExactly(1, -1, 0);
  }

  @Test
  void minus_zero_stays_minus_zero_where_torch_keeps_it() {
    Tensor zeros = Tensor.of(-0f, 0);
    for (String name : new String[] {"relu", "leakyRelu", "gelu", "silu", "tanh", "sin"}) {
      assertThat(FUNCTIONS.get(name).apply(zeros).toArray()).as(name).containsExactly(-0f, 0);
    }
    assertThat(zeros.clampMin(0).toArray()).containsExactly(-0f, 0);
    assertThat(zeros.elu(1).toArray()).containsExactly(0, 0);
  }

  @Test
  void gradients_at_the_bends_are_those_of_torch() {
    assertThat(slopes(Tensor::relu, -1, -0f, 0, Float.MIN_VALUE, 2)).containsExactly(0, 0, 0, 1, 1);
    assertThat(slopes(x -> x.leakyRelu(0.1f), -1, 0, 2)).containsExactly(0.1f, 0.1f, 1);
    assertThat(slopes(x -> x.clampMin(0), -1, -0f, 0, 2)).containsExactly(0, 1, 1, 1);
    assertThat(slopes(x -> x.clamp(0, 1), -1, 0, 1, 2)).containsExactly(0, 1, 1, 0);
    assertThat(slopes(x -> x.maximum(Tensor.scalar(0)), -1, 0, 2)).containsExactly(0, 0.5f, 1);
    assertThat(slopes(x -> x.minimum(Tensor.scalar(0)), -1, 0, 2)).containsExactly(1, 0.5f, 0);
    assertThat(slopes(Tensor::abs, -2, 0, 3)).containsExactly(-1, 0, 1);
    assertThat(slopes(Tensor::sigmoid, -100, 100)).containsExactly(0, 0);
    assertThat(slopes(x -> x.pow(Tensor.scalar(0)), 0, 2)).containsExactly(0, 0);
    assertThat(slopes(y -> Tensor.of(0, 2).pow(y), 3, 3)).containsExactly(0, 5.5451775f);
  }

  @Test
  void an_infinite_gradient_does_not_pass_a_relu_that_is_off() {
    Tensor x = Tensor.of(-1, 0, 1).requiresGrad(true);
    x.relu().backward(Tensor.of(INF, INF, INF));
    assertThat(x.grad().toArray()).containsExactly(0, 0, INF);
  }

  private static float[] slopes(UnaryOperator<Tensor> function, float... at) {
    Tensor x = Tensor.of(at).requiresGrad(true);
    Tensor y = function.apply(x);
    y.backward(Tensor.ones(y.shape().dims()));
    return x.grad().add(0).toArray(); // -0 is 0
  }

  @ParameterizedTest
  @MethodSource("functions")
  void a_view_gives_what_its_copy_gives(String name) {
    UnaryOperator<Tensor> function = FUNCTIONS.get(name);
    Tensor view = Tensor.randn(40, 70, 3).permute(2, 0, 1).narrow(1, 3, 37);
    Tensor result = function.apply(view);
    assertThat(result.shape()).isEqualTo(view.shape());
    assertThat(result.toArray()).containsExactly(function.apply(view.cloned()).toArray());
    assertThat(function.apply(view.select(0, 1).select(0, 2)).toArray())
        .containsExactly(result.select(0, 1).select(0, 2).toArray());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void empty_tensors_and_single_numbers_keep_their_shape(String name) {
    UnaryOperator<Tensor> function = FUNCTIONS.get(name);
    assertThat(function.apply(Tensor.zeros(0, 3)).shape()).isEqualTo(Shape.of(0, 3));
    Tensor single = function.apply(Tensor.scalar(0.3f));
    assertThat(single.shape()).isEqualTo(Shape.of());
    assertThat(single.toArray()).containsExactly(function.apply(Tensor.of(0.3f)).toArray());
  }
}
