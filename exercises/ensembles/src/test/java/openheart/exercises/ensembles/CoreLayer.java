package openheart.exercises.ensembles;

import openheart.exercises.ensembles.BeatTheMean.Parameters;
import openheart.nn.Functional;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** What the learner's own exercises 4 to 6 would be, from core and its autograd. */
final class CoreLayer {
  private CoreLayer() {}

  static Tensor outputs(Tensor scores, Parameters parameters) {
    Tensor sums = Tensor.einsum("mbc,mck->bck", scores, parameters.weights1());
    Tensor hidden = sums.add(parameters.bias1()).relu();
    return Tensor.einsum("bck,ck->bc", hidden, parameters.weights2()).add(parameters.bias2());
  }

  static Tensor lossGradient(Tensor outputs, int[] families) {
    Tensor leaf = outputs.detach().requiresGrad(true);
    Functional.crossEntropy(leaf, families).backward();
    return leaf.grad();
  }

  static Parameters gradient(Tensor scores, Parameters parameters, Tensor upstream) {
    Parameters leaves =
        new Parameters(
            parameters.weights1().detach().requiresGrad(true),
            parameters.bias1().detach().requiresGrad(true),
            parameters.weights2().detach().requiresGrad(true),
            parameters.bias2().detach().requiresGrad(true));
    outputs(scores.detach(), leaves).backward(upstream);
    return new Parameters(
        leaves.weights1().grad(),
        leaves.bias1().grad(),
        leaves.weights2().grad(),
        leaves.bias2().grad());
  }

  /** Weights of both signs, at He's scale. */
  static Parameters start(Generator generator, int models, int families, int hidden) {
    return new Parameters(
        Tensor.randn(generator, models, families, hidden).mul((float) Math.sqrt(2.0 / models)),
        Tensor.zeros(families, hidden),
        Tensor.randn(generator, families, hidden).mul((float) Math.sqrt(2.0 / hidden)),
        Tensor.zeros(families));
  }
}
