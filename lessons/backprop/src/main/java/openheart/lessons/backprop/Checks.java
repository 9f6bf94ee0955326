package openheart.lessons.backprop;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.GradCheck;
import openheart.tensor.Tensor;

/** The gradients by hand against autograd's, against differences, and against a step. */
final class Checks {

  private Checks() {}

  @Example(with = "worst")
  static void autograd(Output out) {
    Problem p = Whole.notebook().requiresGrad();
    p.x().requiresGrad(true);
    Tensor l1 = p.x().matmul(p.w1()).add(p.b1()).retainGrad(); // (200, 50)
    Tensor l2 = l1.relu().retainGrad(); // (200, 50)
    Tensor output = l2.matmul(p.w2()).add(p.b2()).retainGrad(); // (200, 1)
    output.squeeze(-1).sub(p.y()).square().mean().backward();

    Gradients g = Autograd.noGrad(() -> Whole.forwardAndBackward(p));
    out.show(worst(g.output(), output.grad()) < 1e-6);
    out.show(worst(g.last().weight(), p.w2().grad()) < 1e-6);
    out.show(worst(g.last().bias(), p.b2().grad()) < 1e-6);
    out.show(worst(g.last().input(), l2.grad()) < 1e-6);
    out.show(worst(g.hidden(), l1.grad()) < 1e-6);
    out.show(worst(g.first().weight(), p.w1().grad()) < 1e-6);
    out.show(worst(g.first().bias(), p.b1().grad()) < 1e-6);
    out.show(worst(g.first().input(), p.x().grad()) < 1e-6);
  }

  static float worst(Tensor mine, Tensor other) {
    return mine.sub(other).abs().max().item();
  }

  @Example(with = {"quotient", "worstQuotient"})
  static void differences(Output out) {
    Problem p = Whole.notebook();
    Gradients g = Whole.forwardAndBackward(p);
    out.show(g.last().weight().get(0, 0));
    out.show(quotient(p, p.w2(), 0));
    out.show(worstQuotient(p, p.w2(), g.last().weight(), 1) < 1e-3);
    out.show(worstQuotient(p, p.b2(), g.last().bias(), 1) < 1e-3);
    out.show(worstQuotient(p, p.b1(), g.first().bias(), 1) < 1e-3);
    out.show(worstQuotient(p, p.w1(), g.first().weight(), 50) < 1e-3);

    Problem s = Small.small().requiresGrad();
    GradCheck check =
        GradCheck.of(
            in -> new Problem(s.x(), s.y(), in[0], in[1], in[2], in[3]).loss(),
            s.w1(),
            s.b1(),
            s.w2(),
            s.b2());
    out.show(check.passed());
  }

  static double quotient(Problem p, Tensor weight, int position) {
    float h = 1f / 4096;
    Tensor flat = weight.view(-1); // (numel)
    float before = flat.get(position);
    flat.set(before + h, position);
    double above = p.preciseLoss();
    flat.set(before - h, position);
    double below = p.preciseLoss();
    flat.set(before, position);
    return (above - below) / (2 * h);
  }

  static double worstQuotient(Problem p, Tensor weight, Tensor gradient, int every) {
    float[] byHand = gradient.toArray();
    double worst = 0;
    for (int i = 0; i < byHand.length; i += every) {
      worst = Math.max(worst, Math.abs(byHand[i] - quotient(p, weight, i)));
    }
    return worst;
  }

  @Example(with = {"flat", "towards", "moved"})
  static void alongGradient(Output out) {
    Problem p = Whole.notebook();
    Gradients g = Whole.forwardAndBackward(p);
    Tensor[] gradient = g.ofParameters();
    Tensor downhill = towards(gradient, -1);
    double length = Math.sqrt(flat(gradient).square().sum().item());
    out.show(length);
    out.show(p.preciseLoss());
    out.show(moved(p, downhill, 0.01).preciseLoss());
    out.show(p.preciseLoss() - 0.01 * length);
    out.show(moved(p, downhill, 0.5).preciseLoss());
    out.show(p.preciseLoss() - 0.5 * length);
    Tensor random = towards(randomDirection(p), 1);
    out.show(moved(p, random, 0.5).preciseLoss());
  }

  static Tensor towards(Tensor[] parts, int sign) {
    Tensor all = flat(parts); // (parameters)
    return all.div(all.norm()).mul(sign); // (parameters)
  }

  static Tensor flat(Tensor... parts) {
    Tensor[] rows = new Tensor[parts.length];
    for (int i = 0; i < parts.length; i++) {
      rows[i] = parts[i].flatten();
    }
    return Tensor.cat(rows);
  }

  static Problem moved(Problem p, Tensor direction, double distance) {
    Tensor step = direction.mul((float) distance); // (parameters)
    Tensor w1 = p.w1().add(step.narrow(0, 0, 5000).view(100, 50)); // (100, 50)
    Tensor b1 = p.b1().add(step.narrow(0, 5000, 50)); // (50)
    Tensor w2 = p.w2().add(step.narrow(0, 5050, 50).view(50, 1)); // (50, 1)
    Tensor b2 = p.b2().add(step.narrow(0, 5100, 1)); // (1)
    return new Problem(p.x(), p.y(), w1, b1, w2, b2);
  }

  /** Normal numbers in the shapes of the parameters. */
  static Tensor[] randomDirection(Problem p) {
    Generator generator = new Generator(7);
    return new Tensor[] {
      Tensor.randn(generator, p.w1().shape().dims()),
      Tensor.randn(generator, p.b1().shape().dims()),
      Tensor.randn(generator, p.w2().shape().dims()),
      Tensor.randn(generator, p.b2().shape().dims())
    };
  }
}
