package openheart.lessons.initialization;

import java.util.Arrays;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Init;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/** Whether weights are what they were meant to be: by eye, with a density, and by a test. */
final class Draws {

  private Draws() {}

  @Example(with = "share")
  static void density(Output out) {
    Tensor weights = Tensor.randn(new Generator(5), 100, 100).mul(0.1f); // (100, 100)
    NormalDistribution normal = new NormalDistribution(0, 0.1);
    out.show(share(weights, -0.1f, 0.1f));
    out.show(normal.probability(-0.1, 0.1));
    out.show(share(weights, 0, 0.02f));
    out.show(share(weights, 0, 0.02f) / 0.02);
    out.show(normal.density(0.01));
    out.show(normal.density(0));
  }

  static double share(Tensor weights, float from, float to) {
    return weights.ge(from).mul(weights.lt(to)).mean().item();
  }

  @Example(with = "numbers")
  static void kolmogorov(Output out) {
    double[] five = {-1.2, -0.4, 0.1, 0.5, 1.4};
    NormalDistribution standard = new NormalDistribution(0, 1);
    Tensor curve = Tensor.zeros(5); // (5)
    for (int i = 0; i < 5; i++) {
      curve.set((float) standard.cumulativeProbability(five[i]), i);
    }
    Tensor before = Tensor.of(0, 0.2f, 0.4f, 0.6f, 0.8f); // (5)
    Tensor after = Tensor.of(0.2f, 0.4f, 0.6f, 0.8f, 1); // (5)
    out.show(curve);
    out.show(curve.sub(before));
    out.show(after.sub(curve));
    KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
    out.show(test.kolmogorovSmirnovStatistic(standard, five));
    out.show(test.kolmogorovSmirnovTest(standard, five));

    Generator generator = new Generator(1);
    NormalDistribution wanted = new NormalDistribution(0, 0.1);
    double[] normal = numbers(Init.lecunNormal(Tensor.zeros(10, 100), generator));
    double[] uniform = numbers(Init.lecunUniform(Tensor.zeros(10, 100), generator));
    out.show(test.kolmogorovSmirnovStatistic(wanted, normal));
    out.show(test.kolmogorovSmirnovTest(wanted, normal));
    out.show(test.kolmogorovSmirnovStatistic(wanted, uniform));
    out.show(test.kolmogorovSmirnovTest(wanted, uniform));

    double[] fewUniform = Arrays.copyOf(uniform, 50);
    out.show(test.kolmogorovSmirnovStatistic(wanted, fewUniform));
    out.show(test.kolmogorovSmirnovTest(wanted, fewUniform));
  }

  @Example
  static void alarms(Output out) {
    NormalDistribution standard = new NormalDistribution(0, 1);
    KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
    int alarms = 0;
    for (int seed = 0; seed < 1000; seed++) {
      double[] honest = numbers(Tensor.randn(new Generator(seed), 256));
      alarms += test.kolmogorovSmirnovTest(standard, honest) < 0.05 ? 1 : 0;
    }
    out.show(alarms);
  }

  static double[] numbers(Tensor weights) {
    double[] numbers = new double[weights.numel()];
    float[] values = weights.toArray();
    Arrays.setAll(numbers, i -> values[i]);
    return numbers;
  }
}
