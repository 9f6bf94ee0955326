package openheart.exercises.activations;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = GeluTanh.class,
    uses = {
      "Tensor.add",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      "Tensor.neg",
      "Tensor.square",
      "Tensor.pow",
      "Tensor.sqrt",
      "Tensor.exp",
      "Tensor.tanh",
      Exercise.ARRANGING
    })
class GeluTanhTest {
  private static final float ROOT = (float) Math.sqrt(2 / Math.PI);

  record Input(Tensor x) {}

  @Test
  @Order(1)
  void the_approximation_follows_its_formula() {
    Cases<Input> cases =
        Cases.of(new Input(Tensor.of(-1, 0, 1)))
            .generated(8, draws -> new Input(Numbers.endingPositive(draws)));
    Examiner.of(GeluTanh.class, cases, in -> in.x().geluTanh())
        .misconception("square-for-cube", in -> bent(in.x(), in.x().square()))
        .misconception("cube-lost", in -> bent(in.x(), Tensor.zerosLike(in.x())))
        .misconception("factor-lost", in -> bent(in.x(), in.x().pow(3).div(0.044715f)))
        .misconception("root-lost", in -> halved(in.x(), inner(in.x()).mul(ROOT)))
        .misconception("root-forgotten", in -> halved(in.x(), inner(in.x()).div(ROOT)))
        .misconception("pi-over-2", in -> halved(in.x(), inner(in.x()).div(ROOT * ROOT)))
        .misconception("bracket-closed-early", in -> halved(in.x(), early(in.x())))
        .misconception("one-missing", in -> in.x().div(2).mul(inner(in.x()).tanh()))
        .misconception("not-halved", in -> in.x().geluTanh().mul(2))
        .misconception("integer-division", in -> Tensor.zerosLike(in.x()))
        .misconception("probability-alone", in -> inner(in.x()).tanh().add(1).div(2))
        .misconception("by-sigmoid", in -> in.x().mul(in.x().mul(1.702f).sigmoid()))
        .misconception("by-sigmoid", in -> in.x().mul(in.x().sigmoid()))
        .examine(in -> GeluTanh.geluTanh(in.x()));
  }

  private static Tensor inner(Tensor x) {
    return x.add(x.pow(3).mul(0.044715f)).mul(ROOT);
  }

  private static Tensor early(Tensor x) {
    return x.mul(ROOT).add(x.pow(3).mul(0.044715f));
  }

  /** With another term in the cube's place. */
  private static Tensor bent(Tensor x, Tensor term) {
    return halved(x, x.add(term.mul(0.044715f)).mul(ROOT));
  }

  private static Tensor halved(Tensor x, Tensor inner) {
    return x.div(2).mul(inner.tanh().add(1));
  }
}
