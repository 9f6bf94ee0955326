package openheart.exercises.backprop;

import java.util.function.Function;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(LocalRules.class)
class LocalRulesTest {
  record Two(double a, double b, double upstream) {}

  record One(double a, double upstream) {}

  @Test
  @Order(1)
  void a_sum_hands_its_gradient_to_both_terms() {
    Cases<Two> cases =
        Cases.of(new Two(3, 7, 10), new Two(0, 0, 2), new Two(4, 4, -3))
            .generated(6, LocalRulesTest::two);
    Examiner.of(LocalRules.class, cases, in -> autograd(in, leaf -> leaf[0].add(leaf[1])))
        .misconception("upstream-ignored", in -> new double[] {1, 1})
        .misconception("sum-as-product", LocalRulesTest::product)
        .misconception("sum-shared-out", in -> new double[] {in.upstream() / 2, in.upstream() / 2})
        .misconception(
            "values-handed", in -> new double[] {in.a() * in.upstream(), in.b() * in.upstream()})
        .examine(in -> LocalRules.add(in.a(), in.b(), in.upstream()));
  }

  @Test
  @Order(2)
  void a_product_hands_each_factor_the_other_one() {
    Cases<Two> cases =
        Cases.of(new Two(3, 7, 10), new Two(0, 5, 2), new Two(-2, 0, 3), new Two(4, 4, -3))
            .generated(6, LocalRulesTest::two);
    Examiner.of(LocalRules.class, cases, in -> autograd(in, leaf -> leaf[0].mul(leaf[1])))
        .misconception("upstream-ignored", in -> new double[] {in.b(), in.a()})
        .misconception(
            "own-factor", in -> new double[] {in.a() * in.upstream(), in.b() * in.upstream()})
        .misconception("product-as-sum", in -> new double[] {in.upstream(), in.upstream()})
        .examine(in -> LocalRules.mul(in.a(), in.b(), in.upstream()));
  }

  @Test
  @Order(3)
  void tanh_hands_back_one_minus_the_square_of_its_result() {
    Cases<One> cases =
        Cases.of(new One(0.5, 10), new One(0, -3))
            .generated(6, draws -> new One(draws.floats(1)[0] / 4, draws.floats(1)[0]));
    Examiner.of(LocalRules.class, cases, in -> autograd(in, Tensor::tanh))
        .misconception("upstream-ignored", in -> 1 - square(Math.tanh(in.a())))
        .misconception("tanh-of-input", in -> in.upstream() * (1 - square(in.a())))
        .misconception("tanh-not-squared", in -> in.upstream() * (1 - Math.tanh(in.a())))
        .misconception("tanh-of-upstream", in -> 1 - square(Math.tanh(in.upstream())))
        .misconception("not-differentiated", in -> in.upstream() * Math.tanh(in.a()))
        .misconception("sigmoid-rule", in -> in.upstream() * sigmoidRule(Math.tanh(in.a())))
        .examine(in -> LocalRules.tanh(in.a(), in.upstream()));
  }

  @Test
  @Order(4)
  void relu_hands_back_its_gradient_where_the_number_passed() {
    Cases<One> cases =
        Cases.of(
                new One(3, 10),
                new One(0, 4),
                new One(-0.0, 4),
                new One(1e-30, -2),
                new One(-1e-30, 7))
            .generated(6, draws -> new One(draws.floats(1)[0], draws.floats(1)[0]));
    Examiner.of(LocalRules.class, cases, in -> autograd(in, Tensor::relu))
        .misconception("upstream-ignored", in -> in.a() > 0 ? 1.0 : 0.0)
        .misconception("open-at-0", in -> in.a() >= 0 ? in.upstream() : 0.0)
        .misconception("not-cut", One::upstream)
        .misconception("gate-of-gradient", in -> Math.max(0, in.upstream()))
        .misconception("not-differentiated", in -> Math.max(0, in.a()))
        .misconception("times-input", in -> Math.max(0, in.a()) * in.upstream())
        .examine(in -> LocalRules.relu(in.a(), in.upstream()));
  }

  private static Two two(Draws draws) {
    float[] numbers = draws.floats(3);
    return new Two(numbers[0], numbers[1], numbers[2]);
  }

  private static double[] product(Two in) {
    return new double[] {in.b() * in.upstream(), in.a() * in.upstream()};
  }

  private static double square(double number) {
    return number * number;
  }

  private static double sigmoidRule(double c) {
    return c * (1 - c);
  }

  private static double[] autograd(Two in, Function<Tensor[], Tensor> operation) {
    Tensor[] leaves = {leaf(in.a()), leaf(in.b())};
    operation.apply(leaves).backward(Tensor.scalar((float) in.upstream()));
    return new double[] {leaves[0].grad().item(), leaves[1].grad().item()};
  }

  private static double autograd(One in, Function<Tensor, Tensor> operation) {
    Tensor leaf = leaf(in.a());
    operation.apply(leaf).backward(Tensor.scalar((float) in.upstream()));
    return leaf.grad().item();
  }

  private static Tensor leaf(double value) {
    return Tensor.scalar((float) value).requiresGrad(true);
  }
}
