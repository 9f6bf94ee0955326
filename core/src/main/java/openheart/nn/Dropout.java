package openheart.nn;

import java.util.Objects;
import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Dropout (Srivastava and others, 2014): while training, each number is zeroed with a chance, and
 * the others are scaled so that the mean stays; in eval mode nothing is done.
 *
 * <pre>{@code
 * Dropout dropout = new Dropout(0.5, new Generator(0));
 * dropout.call(Tensor.ones(6)); // -> tensor([0., 0., 2., 0., 0., 0.])
 * dropout.eval();
 * dropout.call(Tensor.ones(6)); // -> tensor([1., 1., 1., 1., 1., 1.])
 * }</pre>
 */
public final class Dropout extends Module {

  private final double p;
  private final Generator generator;

  /** Zeroes with a chance of 0.5 from the global generator. */
  public Dropout() {
    this(0.5);
  }

  /** Zeroes with a chance of p from the global generator. */
  public Dropout(double p) {
    this(p, Generator.global());
  }

  /**
   * A dropout.
   *
   * @param p the probability of a zero, from 0 to 1
   * @param generator drawn from at each call in training mode: two words per element
   * @throws IllegalArgumentException if p is no probability
   */
  public Dropout(double p, Generator generator) {
    checkChance(p);
    this.p = p;
    this.generator = Objects.requireNonNull(generator, "dropout: the generator is null");
  }

  @Override
  protected Tensor forward(Tensor input) {
    return isTraining() && p > 0 ? Functional.dropout(input, p, generator) : input;
  }

  @Override
  protected String extraRepr() {
    return "p=" + Text.of(p) + ", inplace=False";
  }

  /**
   * The factors by which dropout multiplies: 0 with probability p, otherwise 1 / (1 - p), so that
   * the mean stays.
   *
   * @param p the probability of a zero, from 0 to 1; 0 and 1 draw nothing
   * @param shape of the tensor that they are for
   * @param generator drawn from: two words per element
   * @return the factors, of that shape
   * @throws IllegalArgumentException if p is no probability
   */
  public static Tensor mask(double p, Shape shape, Generator generator) {
    Objects.requireNonNull(shape, "dropout: the shape is null");
    checkChance(p);
    if (p == 0) {
      return Tensor.ones(shape.dims());
    }
    Tensor zeros = Tensor.zeros(shape.dims());
    return p == 1 ? zeros : zeros.fillBernoulli(generator, 1 - p).mul(1 / (float) (1 - p));
  }

  private static void checkChance(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("dropout: p is " + p + ", it must be from 0 to 1");
    }
  }
}
