package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/**
 * The worked example that exercises 2 to 6 share: 2 models, 1 protein, 2 families, 3 hidden
 * neurons.
 */
final class Example {
  private Example() {}

  static Tensor x() {
    return Tensor.of(new float[][][] {{{1, 2}}, {{3, 1}}});
  }

  static Tensor weights1() {
    return Tensor.of(new float[][][] {{{1, 0, -1}, {2, 1, 0}}, {{1, -2, 0}, {0, 1, 1}}});
  }

  static Tensor bias1() {
    return Tensor.of(new float[][] {{0, 1, 5}, {-5, 0, 1}});
  }

  static Tensor beforeRelu() {
    return Tensor.of(new float[][][] {{{4, -5, 4}, {-1, 3, 2}}});
  }

  static Tensor hidden() {
    return Tensor.of(new float[][][] {{{4, 0, 4}, {0, 3, 2}}});
  }

  static Tensor weights2() {
    return Tensor.of(new float[][] {{1, 2, -2}, {2, 1, -1}});
  }

  static Tensor bias2() {
    return Tensor.of(1, 3);
  }

  static Tensor outputGradient() {
    return Tensor.of(new float[][] {{10, -1}});
  }

  static Tensor hiddenGradient() {
    return Tensor.of(new float[][][] {{{10, 20, -20}, {-2, -1, 1}}});
  }
}
