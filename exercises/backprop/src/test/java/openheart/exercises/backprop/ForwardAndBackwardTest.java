package openheart.exercises.backprop;

import java.util.function.Function;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.backprop.ForwardAndBackward.LinearGrads;
import openheart.exercises.backprop.ForwardAndBackward.Parameters;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = ForwardAndBackward.class,
    uses = {
      "Tensor.matmul",
      "Tensor.add",
      "Tensor.relu",
      "Tensor.clampMin",
      "Tensor.sub",
      "Tensor.mul",
      "Tensor.div",
      "Tensor.gt",
      "Tensor.sum",
      Exercise.ARRANGING
    })
class ForwardAndBackwardTest {
  record Input(Tensor x, Tensor y, Tensor w1, Tensor b1, Tensor w2, Tensor b2) {
    Parameters parameters() {
      return new Parameters(w1, b1, w2, b2);
    }

    Tensor l1() {
      return x.matmul(w1).add(b1);
    }

    Tensor l2() {
      return l1().relu();
    }

    Tensor output() {
      return l2().matmul(w2).add(b2);
    }

    Tensor outputGrad() {
      return mseGrad(output(), y);
    }
  }

  @Test
  @Order(1)
  void the_last_weight_gets_its_gradient() {
    examine(Parameters::w2);
  }

  @Test
  @Order(2)
  void the_last_bias_gets_its_gradient() {
    examine(Parameters::b2);
  }

  @Test
  @Order(3)
  void the_first_weight_gets_its_gradient() {
    examine(Parameters::w1);
  }

  @Test
  @Order(4)
  void the_first_bias_gets_its_gradient() {
    examine(Parameters::b1);
  }

  private static void examine(Function<Parameters, Tensor> part) {
    Cases<Input> cases =
        Cases.of(small())
            .generated(2, draws -> network(draws, 1, 3, 4))
            .generated(2, draws -> network(draws, 5, 1, 3))
            .generated(2, draws -> network(draws, 4, 3, 1))
            .generated(2, draws -> network(draws, 3, 3, 3))
            .generated(4, draws -> network(draws, draws.integer(4, 8), 3, draws.integer(2, 5)));
    Examiner.of(ForwardAndBackward.class, cases, part(part, ForwardAndBackwardTest::expected))
        .misconception("relu-forgotten", part(part, in -> back(in, in.l1())))
        .misconception("l1-for-l2", part(part, ForwardAndBackwardTest::l1ForL2))
        .misconception("biases-forgotten", part(part, ForwardAndBackwardTest::noBiases))
        .misconception("loss-skipped", part(part, in -> back(in, in.l2(), in.output())))
        .misconception("layers-mixed-up", part(part, ForwardAndBackwardTest::mixedUp))
        .misconception("gate-skipped", part(part, ForwardAndBackwardTest::gateSkipped))
        .misconception("layer-skipped", part(part, in -> gated(in, in.outputGrad())))
        .misconception("upstream-ignored", part(part, in -> gated(in, Tensor.onesLike(in.l1()))))
        .misconception("weight-handed-on", part(part, in -> gated(in, last(in).weight())))
        .misconception("arguments-swapped", part(part, ForwardAndBackwardTest::swapped))
        .examine(
            in ->
                part.apply(
                    ForwardAndBackward.forwardAndBackward(
                        in.x(),
                        in.y(),
                        in.parameters(),
                        ForwardAndBackwardTest::mseGrad,
                        ForwardAndBackwardTest::reluGrad,
                        ForwardAndBackwardTest::linearGrad)));
  }

  private static Function<Input, Object> part(
      Function<Parameters, Tensor> part, Function<Input, Parameters> answer) {
    return answer.andThen(part)::apply;
  }

  private static Input small() {
    return new Input(
        Tensor.of(new float[][] {{1, 2}, {-1, 1}}),
        Tensor.of(2, -1),
        Tensor.of(new float[][] {{1, -1}, {2, 1}}),
        Tensor.of(-3, 0),
        Tensor.of(new float[][] {{1}, {-2}}),
        Tensor.of(1));
  }

  private static Input network(Draws draws, int n, int in, int hidden) {
    return new Input(
        draws.tensor(n, in),
        draws.tensor(n),
        draws.tensor(in, hidden),
        draws.tensor(hidden),
        draws.tensor(hidden, 1),
        draws.tensor(1));
  }

  /** What the learner's own exercises 1 to 3 would be, from core. */
  private static Tensor mseGrad(Tensor output, Tensor target) {
    Tensor leaf = output.detach().requiresGrad(true);
    leaf.squeeze(-1).sub(target).square().mean().backward();
    return leaf.grad();
  }

  /** As in the chapter, so that a gradient of another shape is stretched without a word. */
  private static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    return input.gt(0).mul(outputGrad);
  }

  private static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor x = input.detach().requiresGrad(true);
    Tensor w = weight.detach().requiresGrad(true);
    Tensor bias = Tensor.zeros(weight.size(1)).requiresGrad(true);
    Tensor output = x.matmul(w).add(bias);
    if (!output.shape().equals(outputGrad.shape())) {
      throw new IllegalArgumentException(
          "linearGrad: the layer's output is "
              + output.shape()
              + ", its gradient "
              + outputGrad.shape());
    }
    output.backward(outputGrad);
    return new LinearGrads(x.grad(), w.grad(), bias.grad());
  }

  private static Parameters expected(Input in) {
    Tensor w1 = in.w1().detach().requiresGrad(true);
    Tensor b1 = in.b1().detach().requiresGrad(true);
    Tensor w2 = in.w2().detach().requiresGrad(true);
    Tensor b2 = in.b2().detach().requiresGrad(true);
    Tensor output = new Input(in.x(), in.y(), w1, b1, w2, b2).output();
    output.squeeze(-1).sub(in.y()).square().mean().backward();
    return new Parameters(w1.grad(), b1.grad(), w2.grad(), b2.grad());
  }

  /** The way back for what the last layer got, right or wrong. */
  private static Parameters back(Input in, Tensor l2) {
    return back(in, l2, mseGrad(l2.matmul(in.w2()).add(in.b2()), in.y()));
  }

  private static Parameters back(Input in, Tensor l2, Tensor outputGrad) {
    LinearGrads last = linearGrad(l2, in.w2(), outputGrad);
    LinearGrads first = linearGrad(in.x(), in.w1(), reluGrad(in.l1(), last.input()));
    return new Parameters(first.weight(), first.bias(), last.weight(), last.bias());
  }

  /** The right last layer, and a first one behind its gate. */
  private static Parameters gated(Input in, Tensor upstream) {
    return withFirst(in, reluGrad(in.l1(), upstream));
  }

  private static Parameters withFirst(Input in, Tensor l1Grad) {
    LinearGrads last = last(in);
    LinearGrads first = linearGrad(in.x(), in.w1(), l1Grad);
    return new Parameters(first.weight(), first.bias(), last.weight(), last.bias());
  }

  private static LinearGrads last(Input in) {
    return linearGrad(in.l2(), in.w2(), in.outputGrad());
  }

  private static Parameters l1ForL2(Input in) {
    return back(in, in.l1(), in.outputGrad());
  }

  private static Parameters noBiases(Input in) {
    Tensor none = Tensor.zerosLike(in.b1());
    Tensor noneLast = Tensor.zerosLike(in.b2());
    Input bare = new Input(in.x(), in.y(), in.w1(), none, in.w2(), noneLast);
    return back(bare, bare.l2());
  }

  private static Parameters mixedUp(Input in) {
    Parameters right = expected(in);
    return new Parameters(right.w2(), right.b2(), right.w1(), right.b1());
  }

  private static Parameters gateSkipped(Input in) {
    return withFirst(in, last(in).input());
  }

  private static Parameters swapped(Input in) {
    return withFirst(in, reluGrad(last(in).input(), in.l1()));
  }
}
