package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientsTest {

  /** Operations of Tensor that give tensors without gradient, and why. */
  private static final Set<String> WITHOUT =
      Set.of(
          // new numbers
          "of",
          "scalar",
          "zeros",
          "ones",
          "full",
          "zerosLike",
          "onesLike",
          "fullLike",
          "linspace",
          "eye",
          "arange",
          "rand",
          "randn",
          "randint",
          "randperm",
          "bernoulli",
          // in place, on itself
          "copyFrom",
          "fill",
          "addInPlace",
          "subInPlace",
          "mulInPlace",
          "fillUniform",
          "fillNormal",
          "fillBernoulli",
          // about gradients
          "requiresGrad",
          "retainGrad",
          "grad",
          "detach",
          // answers of 1 or 0
          "gt",
          "ge",
          "lt",
          "le",
          "eq",
          "ne",
          "isnan",
          "isinf",
          "isfinite",
          // steps: their slope is 0 or nothing
          "argmax",
          "argmin");

  static List<GradientCase> cases() {
    return Stream.of(
            GradientsElementwise.cases(),
            GradientsViews.cases(),
            GradientsReductions.cases(),
            GradientsProducts.cases(),
            GradientsEinsum.cases())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void backward_agrees_with_difference_quotients(GradientCase gradient) {
    GradCheck.of(gradient.computation(), gradient.inputs()).orThrow();
  }

  /** A gradient that reads a tensor which it did not declare as saved would be silently wrong. */
  @ParameterizedTest
  @MethodSource("cases")
  void a_change_in_place_after_the_forward_pass_is_refused_or_harmless(GradientCase gradient) {
    List<float[]> expected = gradients(gradient, false);
    try {
      List<float[]> found = gradients(gradient, true);
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i)).isEqualTo(expected.get(i));
      }
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessageContaining("was changed in place");
    }
  }

  private static List<float[]> gradients(GradientCase gradient, boolean changed) {
    Tensor[] inputs = gradient.inputs();
    Tensor result = gradient.computation().of(inputs);
    if (changed) {
      Autograd.noGrad(
          () -> {
            for (Tensor input : inputs) {
              input.copyFrom(Tensor.scalar(7));
            }
          });
    }
    result.backward(Tensor.ones(result.shape().dims()));
    return Stream.of(inputs).map(input -> input.grad().toArray()).toList();
  }

  @Test
  void every_operation_that_gives_a_tensor_has_a_case() {
    Set<String> checked =
        cases().stream().map(c -> c.name().split(" ")[0]).collect(Collectors.toSet());
    Set<String> missing =
        Stream.of(Tensor.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType() == Tensor.class)
            .map(Method::getName)
            .filter(name -> !checked.contains(name) && !WITHOUT.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(checked).hasSizeGreaterThan(2);
    assertThat(missing).as("operations without a gradient case").isEmpty();
  }
}
