package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** The whole two-layer layer, each half as one einsum. */
public final class WholeLayer {
  private WholeLayer() {}

  /**
   * What the layer learns.
   *
   * @param weights1 (models, families, hidden)
   * @param bias1 (families, hidden)
   * @param weights2 (families, hidden)
   * @param bias2 (families)
   */
  public record Parameters(Tensor weights1, Tensor bias1, Tensor weights2, Tensor bias2) {}

  /** ReLU stands between the halves, so that they can't be one einsum. */
  public static Tensor wholeLayer(Tensor x, Parameters parameters) {
    Tensor sums = Tensor.einsum("mbc,mck->bck", x, parameters.weights1());
    Tensor h = sums.add(parameters.bias1()).relu(); // (batch, families, hidden)
    return Tensor.einsum("bck,ck->bc", h, parameters.weights2()).add(parameters.bias2());
  }
}
