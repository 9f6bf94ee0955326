package openheart.exercises.modules;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.nn.Functional;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = MyLinear.class,
    uses = {
      "Module.new",
      "Module.parameter",
      "Module.parameters",
      "Module.namedParameters",
      "Tensor.matmul",
      "Tensor.einsum",
      "Tensor.mul",
      "Tensor.sum",
      "Tensor.add",
      "Tensor.requiresGrad",
      "Tensor.detach",
      Exercise.ARRANGING
    })
class MyLinearTest {
  private static final String WEIGHT = "weight";
  private static final String BIAS = "bias";

  record First(Tensor weight, Tensor bias) {}

  record Batch(Tensor weight, Tensor bias, Tensor x) {
    Tensor products() {
      return Functional.linear(x, weight);
    }
  }

  record Returning(Tensor weight, Tensor bias, Tensor x, Tensor upstream) {}

  /** The gradients; an empty tensor where there is none. */
  record Gradients(Tensor weight, Tensor bias, Tensor x) {}

  @Test
  @Order(1)
  void the_module_knows_its_parameters_and_their_numbers() {
    Cases<First> cases =
        Cases.of(new First(weight(), bias()))
            .generated(8, draws -> first(draws, draws.integer(1, 5), draws.integer(1, 5)));
    Examiner.of(MyLinear.class, cases, in -> registered(WEIGHT, in.weight(), BIAS, in.bias()))
        .misconception("not-registered", in -> registered())
        .misconception("bias-not-registered", in -> registered(WEIGHT, in.weight()))
        .misconception("weight-not-registered", in -> registered(BIAS, in.bias()))
        .misconception("bias-first", in -> registered(BIAS, in.bias(), WEIGHT, in.weight()))
        .misconception(
            "weight-transposed", in -> registered(WEIGHT, in.weight().t(), BIAS, in.bias()))
        .misconception(
            "numbers-not-taken",
            in -> registered(WEIGHT, zeros(in.weight()), BIAS, zeros(in.bias())))
        .symptom("other-names", MyLinearTest::otherNames)
        .examine(in -> Registered.in(new MyLinear(in.weight(), in.bias())));
  }

  @Test
  @Order(2)
  void every_output_weighs_the_inputs_by_its_row_and_adds_its_bias() {
    Tensor x = Tensor.of(new float[][] {{2, 1}});
    Cases<Batch> cases =
        Cases.of(new Batch(weight(), bias(), x))
            .generated(8, draws -> batch(draws, draws.integer(1, 6), draws.integer(1, 6)))
            .generated(4, draws -> batch(draws, 3, 3));
    Examiner.of(MyLinear.class, cases, in -> Functional.linear(in.x(), in.weight(), in.bias()))
        .misconception("transpose-forgotten", in -> in.x().matmul(in.weight()).add(in.bias()))
        .misconception("bias-forgotten", Batch::products)
        .misconception("bias-added-first", in -> in.x().add(in.bias()).matmul(in.weight().t()))
        .misconception("column-by-column", in -> in.products().add(in.bias()).t())
        .misconception("activated", in -> in.products().add(in.bias()).relu())
        .symptom("field-left-empty", MyLinearTest::nullPointer)
        .examine(in -> new MyLinear(in.weight(), in.bias()).call(in.x()).detach());
  }

  @Test
  @Order(3)
  void backward_reaches_the_parameters_and_the_input() {
    Cases<Returning> cases =
        Cases.of(new Returning(weight(), bias(), Tensor.of(new float[][] {{2, 1}}), upstream()))
            .generated(8, draws -> returning(draws, draws.integer(1, 6), draws.integer(1, 6)));
    Examiner.of(MyLinear.class, cases, in -> gradients(in, true, true))
        .misconception("parameters-not-used", in -> gradients(in, false, false))
        .misconception("parameters-not-used", in -> gradients(in, false, true))
        .misconception("parameters-not-used", in -> gradients(in, true, false))
        .examine(MyLinearTest::student);
  }

  private static Gradients student(Returning in) {
    MyLinear layer = new MyLinear(in.weight(), in.bias());
    Tensor x = in.x().detach().requiresGrad(true);
    layer.call(x).backward(in.upstream());
    Parameter weight = layer.namedParameters().get(WEIGHT);
    Parameter bias = layer.namedParameters().get(BIAS);
    return new Gradients(gradient(weight), gradient(bias), gradient(x));
  }

  /** By core's own layer, with a gradient for the weight and the bias or without. */
  private static Gradients gradients(Returning in, boolean weightLearns, boolean biasLearns) {
    Tensor weight = in.weight().detach().requiresGrad(weightLearns);
    Tensor bias = in.bias().detach().requiresGrad(biasLearns);
    Tensor x = in.x().detach().requiresGrad(true);
    Functional.linear(x, weight, bias).backward(in.upstream());
    return new Gradients(gradient(weight), gradient(bias), gradient(x));
  }

  private static Tensor gradient(Tensor leaf) {
    return leaf.hasGrad() ? leaf.grad() : Tensor.zeros(0);
  }

  private static boolean otherNames(Outcome expected, Outcome actual) {
    return expected instanceof Outcome.Answer e
        && actual instanceof Outcome.Answer a
        && e.value() instanceof Registered wanted
        && a.value() instanceof Registered given
        && given.names().length == wanted.names().length;
  }

  private static boolean nullPointer(Outcome expected, Outcome actual) {
    return actual instanceof Outcome.Crash crash && crash.thrown() instanceof NullPointerException;
  }

  private static Registered registered() {
    return new Registered(new String[] {}, new Tensor[] {});
  }

  private static Registered registered(String name, Tensor numbers) {
    return new Registered(new String[] {name}, new Tensor[] {numbers});
  }

  private static Registered registered(String first, Tensor a, String second, Tensor b) {
    return new Registered(new String[] {first, second}, new Tensor[] {a, b});
  }

  private static Tensor zeros(Tensor like) {
    return Tensor.zerosLike(like);
  }

  private static Tensor weight() {
    return Tensor.of(new float[][] {{1, 3}, {0, -1}, {2, 2}});
  }

  private static Tensor bias() {
    return Tensor.of(10, 20, 30);
  }

  private static Tensor upstream() {
    return Tensor.of(new float[][] {{1, -2, 3}});
  }

  private static First first(Draws draws, int inputs, int outputs) {
    return new First(draws.tensor(outputs, inputs), draws.tensor(outputs));
  }

  private static Batch batch(Draws draws, int inputs, int outputs) {
    First first = first(draws, inputs, outputs);
    return new Batch(first.weight(), first.bias(), draws.tensor(draws.integer(1, 4), inputs));
  }

  private static Returning returning(Draws draws, int inputs, int outputs) {
    Batch batch = batch(draws, inputs, outputs);
    Tensor upstream = draws.tensor(batch.x().size(0), outputs);
    return new Returning(batch.weight(), batch.bias(), batch.x(), upstream);
  }
}
