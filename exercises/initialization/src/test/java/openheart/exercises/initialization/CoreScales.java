package openheart.exercises.initialization;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BiFunction;
import openheart.nn.Init;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** The scales with which core draws: what it draws, divided by the same draw at scale 1. */
final class CoreScales {
  /** What a quotient of two floats settles. */
  private static final int DIGITS = 6;

  private CoreScales() {}

  static double lecun(int out, int in) {
    return scale(out, in, Init::lecunNormal);
  }

  static double glorot(int out, int in, double gain) {
    return scale(out, in, (weight, generator) -> Init.xavierNormal(weight, gain, generator));
  }

  static double he(int out, int in) {
    return scale(out, in, (weight, generator) -> Init.kaimingNormal(weight, 0, generator));
  }

  private static double scale(int out, int in, BiFunction<Tensor, Generator, Tensor> draw) {
    Tensor drawn = draw.apply(Tensor.zeros(out, in), new Generator(28));
    Tensor plain = Tensor.randn(new Generator(28), out, in);
    BigDecimal scale = new BigDecimal(drawn.get(0, 0) / (double) plain.get(0, 0));
    return scale.round(new MathContext(DIGITS)).doubleValue();
  }
}
