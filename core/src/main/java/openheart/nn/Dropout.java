package openheart.nn;

import java.util.Objects;
import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** Dropout (Srivastava and others, 2014): while training, each number is zeroed with a chance. */
public final class Dropout {

  private Dropout() {}

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
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("dropout: p is " + p + ", it must be from 0 to 1");
    }
    if (p == 0) {
      return Tensor.ones(shape.dims());
    }
    Tensor zeros = Tensor.zeros(shape.dims());
    return p == 1 ? zeros : zeros.fillBernoulli(generator, 1 - p).mul(1 / (float) (1 - p));
  }
}
