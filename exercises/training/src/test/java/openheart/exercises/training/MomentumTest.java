package openheart.exercises.training;

import java.util.List;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercises.training.Momentum.Moved;
import openheart.optim.SGD;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = Momentum.class,
    uses = {"Tensor.sub", "Tensor.add", "Tensor.mul", "Tensor.neg", Exercise.ARRANGING})
class MomentumTest {
  record Input(Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    Tensor retained() {
      return velocity.mul((float) momentum);
    }

    Tensor updated() {
      return retained().add(gradient);
    }

    /** The step that goes by a velocity. */
    Moved by(Tensor v) {
      return new Moved(moved(v), v);
    }

    Tensor moved(Tensor v) {
      return w.sub(v.mul((float) rate));
    }

    Tensor scaled(Tensor t) {
      return t.mul((float) rate);
    }
  }

  @Test
  @Order(1)
  void the_velocity_is_updated_and_the_parameter_follows_it() {
    Cases<Input> cases =
        Cases.of(
                new Input(Tensor.of(1, 2), Tensor.of(10, -20), Tensor.of(4, 3), 0.1, 0.5),
                new Input(Tensor.of(1, 2), Tensor.zeros(2), Tensor.of(4, 3), 0.1, 0.9),
                new Input(Tensor.of(1, 2), Tensor.of(5, -1), Tensor.of(4, 3), 0.1, 0),
                new Input(Tensor.scalar(3), Tensor.scalar(-2), Tensor.scalar(7), 0.25, 0.75))
            .generated(3, draws -> input(draws, draws.integer(1, 7)))
            .generated(8, draws -> input(draws, draws.sizes(2, 1, 5)))
            .generated(2, draws -> input(draws, draws.sizes(3, 1, 4)));
    Examiner.of(Momentum.class, cases, MomentumTest::byOptimizer)
        .misconception("old-velocity", in -> new Moved(in.moved(in.velocity()), in.updated()))
        .misconception("velocity-unused", in -> new Moved(in.moved(in.gradient()), in.updated()))
        .misconception("velocity-not-kept", in -> new Moved(in.moved(in.updated()), in.velocity()))
        .misconception("velocity-forgotten", in -> in.by(in.gradient()))
        .misconception("no-brake", in -> in.by(in.velocity().add(in.gradient())))
        .misconception("averaged", MomentumTest::averaged)
        .misconception(
            "retains-the-gradient",
            in -> in.by(in.velocity().add(in.gradient().mul((float) in.momentum()))))
        .misconception(
            "momentum-on-both",
            in -> in.by(in.velocity().add(in.gradient()).mul((float) in.momentum())))
        .misconception("rate-in-velocity", MomentumTest::rateInVelocity)
        .misconception("rate-in-velocity", MomentumTest::rateInVelocityDownhill)
        .misconception("rate-forgotten", MomentumTest::rateForgotten)
        .misconception("uphill", in -> new Moved(in.w().add(in.scaled(in.updated())), in.updated()))
        .misconception("gradient-subtracted", in -> in.by(in.retained().sub(in.gradient())))
        .misconception("nesterov", MomentumTest::nesterov)
        .examine(
            in ->
                Momentum.momentumStep(
                    in.w(), in.velocity(), in.gradient(), in.rate(), in.momentum()));
  }

  private static Input input(Draws draws, int... sizes) {
    double rate = draws.integer(1, 10) / 20.0;
    double momentum = draws.integer(2, 19) / 20.0;
    return new Input(draws.tensor(sizes), draws.tensor(sizes), draws.tensor(sizes), rate, momentum);
  }

  /** From 0 and at a rate of 1, the optimizer moves by minus the velocity. */
  private static Moved byOptimizer(Input in) {
    return new Moved(walk(in, in.w(), in.rate()), walk(in, Tensor.zerosLike(in.w()), 1).neg());
  }

  /** A first step at rate 0 gives core's optimizer the velocity, a second one is the one asked. */
  private static Tensor walk(Input in, Tensor start, double rate) {
    Tensor w = start.cloned().requiresGrad(true);
    SGD optimizer = new SGD(List.of(w), 0).momentum(in.momentum());
    w.mul(in.velocity()).sum().backward();
    optimizer.step();
    optimizer.zeroGrad();
    w.mul(in.gradient()).sum().backward();
    optimizer.learningRate(rate);
    optimizer.step();
    return w.detach();
  }

  private static Moved averaged(Input in) {
    return in.by(in.retained().add(in.gradient().mul((float) (1 - in.momentum()))));
  }

  private static Moved rateInVelocity(Input in) {
    Tensor v = in.retained().add(in.scaled(in.gradient()));
    return new Moved(in.w().sub(v), v);
  }

  private static Moved rateInVelocityDownhill(Input in) {
    Tensor v = in.retained().sub(in.scaled(in.gradient()));
    return new Moved(in.w().add(v), v);
  }

  private static Moved rateForgotten(Input in) {
    return new Moved(in.w().sub(in.updated()), in.updated());
  }

  private static Moved nesterov(Input in) {
    Tensor ahead = in.updated().mul((float) in.momentum()).add(in.gradient());
    return new Moved(in.moved(ahead), in.updated());
  }
}
