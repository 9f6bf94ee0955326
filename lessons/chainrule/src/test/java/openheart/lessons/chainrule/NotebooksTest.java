package openheart.lessons.chainrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import openheart.lesson.CapturedLesson;
import openheart.lesson.LessonFile;
import org.junit.jupiter.api.Test;

/**
 * The lesson's values against notebook 004, "Gradient and backward pass". Its part on the chain
 * rule is text and prints no number; the formulas that it states are computed here, apart from the
 * lesson's code. In[34] and In[35] (the loss 1.4403) belong to lesson 5, In[36] to In[39] (the
 * gradients of a network) to lesson 7.
 */
class NotebooksTest {

  private static final double FOUR_DECIMALS = 0.5e-4;

  private final CapturedLesson lesson = LessonFile.read(Path.of("target/capture"));

  @Test
  void the_derivative_of_sin_x_squared_is_what_the_notebook_derives() {
    double stated = StrictMath.cos(1.5 * 1.5) * 2 * 1.5;
    List<String> ways =
        List.of(
            "onPaper",
            "Symbols.derivative(formula).at(x)",
            "central",
            "Duals.sin(Duals.mul(dual, dual)).slope()",
            "leaf.grad().item()",
            "t.multiply(t).sin().getPartialDerivative(1)",
            "five.differentiate(f).value(t).getPartialDerivative(1)");
    assertThat(ways)
        .allSatisfy(
            way ->
                assertThat(numbers("agree", way).get(0)).isCloseTo(stated, within(FOUR_DECIMALS)));
  }

  @Test
  void a_step_of_descent_is_the_rule_that_the_notebook_states() {
    double stated = 0 - 0.05 * numbers("fit", "w.grad().item()").get(0);
    assertThat(numbers("fit", "w.item()").get(0)).isCloseTo(stated, within(FOUR_DECIMALS));
  }

  @Test
  void the_derivative_of_the_squared_error_keeps_the_target_that_the_notebook_loses() {
    double[] predictions = {3, 5, 2, 8};
    double[] targets = {2, 5, 4, 7};
    List<Double> gradient = numbers("mseGradient", "predictions.grad()");
    List<Double> slip = numbers("mseGradient", "y.mul(2f / 4)");
    for (int i = 0; i < predictions.length; i++) {
      double right = 2 * (predictions[i] - targets[i]) / predictions.length;
      assertThat(gradient.get(i)).isCloseTo(right, within(FOUR_DECIMALS));
      assertThat(slip.get(i))
          .isCloseTo(2 * predictions[i] / predictions.length, within(FOUR_DECIMALS));
    }
    assertThat(slip).isNotEqualTo(gradient);
  }

  private List<Double> numbers(String example, String expression) {
    return lesson
        .example(example)
        .flatMap(captured -> captured.value(expression))
        .orElseThrow()
        .numbers();
  }
}
