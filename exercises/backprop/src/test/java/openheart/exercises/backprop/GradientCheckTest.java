package openheart.exercises.backprop;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(GradientCheck.class)
class GradientCheckTest {
  /** Functions with their gradients, shown in a report as their formulas. */
  enum Function implements ToDoubleFunction<double[]> {
    NOTHING("7") {
      @Override
      public double applyAsDouble(double[] x) {
        return 7;
      }

      @Override
      double[] gradient(double[] x) {
        return new double[0];
      }
    },
    CUBE("x0^3 + 2 x1") {
      @Override
      public double applyAsDouble(double[] x) {
        return x[0] * x[0] * x[0] + 2 * x[1];
      }

      @Override
      double[] gradient(double[] x) {
        return new double[] {3 * x[0] * x[0], 2};
      }
    },
    PRODUCT("sin(x0) x1^3 exp(x2 / 3)") {
      @Override
      public double applyAsDouble(double[] x) {
        return Math.sin(x[0]) * Math.pow(x[1], 3) * Math.exp(x[2] / 3);
      }

      @Override
      double[] gradient(double[] x) {
        double e = Math.exp(x[2] / 3);
        double cube = Math.pow(x[1], 3);
        return new double[] {
          Math.cos(x[0]) * cube * e,
          Math.sin(x[0]) * 3 * x[1] * x[1] * e,
          Math.sin(x[0]) * cube * e / 3
        };
      }
    },
    LOGARITHM("x1 x1 + log(x0)") {
      @Override
      public double applyAsDouble(double[] x) {
        return x[1] * x[1] + Math.log(x[0]);
      }

      @Override
      double[] gradient(double[] x) {
        return new double[] {1 / x[0], 2 * x[1]};
      }
    };

    private final String formula;

    Function(String formula) {
      this.formula = formula;
    }

    abstract double[] gradient(double[] x);

    @Override
    public String toString() {
      return formula;
    }
  }

  record Input(Function function, double[] x, double[] gradient, double step) {}

  @Test
  @Order(1)
  void the_answer_is_the_error_at_the_worst_place() {
    Cases<Input> cases =
        Cases.of(
                input(Function.CUBE, 0.1, new double[] {2, 5}, 0, 1),
                input(Function.CUBE, 0.1, new double[] {2, 5}, 4, 1),
                input(Function.CUBE, 0.1, new double[] {2, 5}, -4, 0.25),
                input(Function.CUBE, 0.5, new double[] {0, -1}, 0, 0),
                input(Function.CUBE, 0.01, new double[] {0.1, 3}, -0.5, 0.125),
                input(Function.LOGARITHM, 0.25, new double[] {0.5, -2}, 0, 0),
                new Input(Function.NOTHING, new double[0], new double[0], 0.1))
            .generated(4, draws -> product(draws, 0, 0, 0))
            .generated(2, draws -> product(draws, 3, 0, 0))
            .generated(2, draws -> product(draws, 0, -3, 0))
            .generated(2, draws -> product(draws, 0, 0, 3))
            .generated(2, draws -> product(draws, -1, 2, 0.5));
    Examiner.of(GradientCheck.class, cases, in -> worst(in, central(in)))
        .misconception("one-sided", in -> worst(in, forward(in)))
        .misconception("one-sided", in -> worst(in, backward(in)))
        .misconception("one-step", in -> worst(in, times(central(in), 2)))
        .misconception("parentheses", in -> worst(in, times(central(in), in.step() * in.step())))
        .misconception("all-moved", in -> worst(in, allMoved(in)))
        .misconception("not-put-back", in -> worst(in, notPutBack(in)))
        .misconception("not-copied", in -> worst(in, new double[in.x().length]))
        .misconception("sign-kept", in -> worst(in, (g, q) -> (g - q) / Math.max(1, Math.abs(q))))
        .misconception("not-relative", in -> worst(in, (g, q) -> Math.abs(g - q)))
        .misconception(
            "sign-of-quotient", in -> worst(in, (g, q) -> Math.abs(g - q) / Math.max(1, q)))
        .misconception("always-relative", in -> worst(in, (g, q) -> Math.abs((g - q) / q)))
        .misconception("relative-to-gradient", in -> worst(in, (g, q) -> error(q, g)))
        .misconception("last-kept", in -> last(errors(in)))
        .misconception("averaged", in -> Arrays.stream(errors(in)).sum() / in.x().length)
        .misconception("summed", in -> Arrays.stream(errors(in)).sum())
        .examine(GradientCheckTest::answer);
  }

  @Test
  @Order(2)
  void a_number_that_is_none_does_not_pass() {
    double nan = Double.NaN;
    Cases<Input> cases =
        Cases.of(
            input(Function.CUBE, 0.1, new double[] {2, 5}, nan, 1),
            input(Function.CUBE, 0.1, new double[] {2, 5}, 1, nan),
            input(Function.PRODUCT, 0.1, new double[] {1, 2, 3}, 2, nan, 1),
            input(Function.LOGARITHM, 0.5, new double[] {0.25, 3}, 0, 1));
    Examiner.of(GradientCheck.class, cases, in -> worst(in, central(in)))
        .misconception("nan-passes", in -> nanPasses(errors(in)))
        .examine(GradientCheckTest::answer);
  }

  @Test
  @Order(3)
  void another_count_of_gradients_is_refused() {
    Cases<Input> cases =
        Cases.of(
            new Input(Function.CUBE, new double[] {2, 5}, new double[] {12}, 0.1),
            new Input(Function.CUBE, new double[] {2, 5}, new double[] {12, 2, 0}, 0.1),
            new Input(Function.CUBE, new double[] {2, 5}, new double[] {}, 0.1));
    Examiner.of(GradientCheck.class, cases, GradientCheckTest::refusal)
        .symptom("not-refused", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(GradientCheckTest::answer);
  }

  private static Object answer(Input in) {
    return GradientCheck.worstError(in.function(), in.x(), in.gradient(), in.step());
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException(in.gradient().length + " gradients");
  }

  /** The function's gradient, off by so much in each number. */
  private static Input input(Function function, double step, double[] x, double... off) {
    double[] gradient = function.gradient(x);
    for (int i = 0; i < x.length; i++) {
      gradient[i] += off[i];
    }
    return new Input(function, x, gradient, step);
  }

  private static Input product(Draws draws, double... off) {
    double[] x = new double[3];
    for (int i = 0; i < x.length; i++) {
      x[i] = draws.integer(5, 15) / 10.0 * (draws.coin() ? 1 : -1);
    }
    return input(Function.PRODUCT, draws.integer(5, 20) / 100.0, x, off);
  }

  private static double at(Input in, int moved, double by) {
    double[] x = in.x().clone();
    x[moved] += by;
    return in.function().applyAsDouble(x);
  }

  private static double[] central(Input in) {
    double[] quotients = new double[in.x().length];
    for (int i = 0; i < quotients.length; i++) {
      quotients[i] = (at(in, i, in.step()) - at(in, i, -in.step())) / (2 * in.step());
    }
    return quotients;
  }

  private static double[] forward(Input in) {
    double[] quotients = new double[in.x().length];
    for (int i = 0; i < quotients.length; i++) {
      quotients[i] = (at(in, i, in.step()) - at(in, i, 0)) / in.step();
    }
    return quotients;
  }

  private static double[] backward(Input in) {
    double[] quotients = new double[in.x().length];
    for (int i = 0; i < quotients.length; i++) {
      quotients[i] = (at(in, i, 0) - at(in, i, -in.step())) / in.step();
    }
    return quotients;
  }

  private static double[] times(double[] numbers, double factor) {
    return Arrays.stream(numbers).map(number -> number * factor).toArray();
  }

  private static double[] allMoved(Input in) {
    double[] above = Arrays.stream(in.x()).map(number -> number + in.step()).toArray();
    double[] below = Arrays.stream(in.x()).map(number -> number - in.step()).toArray();
    double[] quotients = new double[in.x().length];
    Arrays.setAll(quotients, i -> quotient(in, above, below));
    return quotients;
  }

  private static double[] notPutBack(Input in) {
    double[] above = in.x().clone();
    double[] below = in.x().clone();
    double[] quotients = new double[in.x().length];
    for (int i = 0; i < quotients.length; i++) {
      above[i] = in.x()[i] + in.step();
      below[i] = in.x()[i] - in.step();
      quotients[i] = quotient(in, above, below);
      above[i] = below[i];
    }
    return quotients;
  }

  private static double quotient(Input in, double[] above, double[] below) {
    double difference = in.function().applyAsDouble(above) - in.function().applyAsDouble(below);
    return difference / (2 * in.step());
  }

  private static double error(double gradient, double quotient) {
    return Math.abs(gradient - quotient) / Math.max(1, Math.abs(quotient));
  }

  private static double[] errors(Input in) {
    return errors(in, central(in), GradientCheckTest::error);
  }

  private static double[] errors(Input in, double[] quotients, DoubleBinaryOperator error) {
    double[] errors = new double[quotients.length];
    Arrays.setAll(errors, i -> error.applyAsDouble(in.gradient()[i], quotients[i]));
    return errors;
  }

  private static double worst(Input in, double[] quotients) {
    return largest(errors(in, quotients, GradientCheckTest::error));
  }

  private static double worst(Input in, DoubleBinaryOperator error) {
    return largest(errors(in, central(in), error));
  }

  private static double largest(double[] errors) {
    return Arrays.stream(errors).reduce(0, Math::max);
  }

  private static double last(double[] errors) {
    return errors.length == 0 ? 0 : errors[errors.length - 1];
  }

  private static double nanPasses(double[] errors) {
    return Arrays.stream(errors).reduce(0, (worst, error) -> error > worst ? error : worst);
  }
}
