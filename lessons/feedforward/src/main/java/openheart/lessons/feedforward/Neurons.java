package openheart.lessons.feedforward;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** The 2-3-1 network by hand: neuron by neuron, then a layer at once. */
final class Neurons {

  private Neurons() {}

  @Example(with = "weightedSum")
  static void neuron(Output out) {
    float[] x = {2, 3}; // (2)
    float n1 = weightedSum(x, new float[] {1, 1}, 0);
    float n2 = weightedSum(x, new float[] {-1, 1}, 0);
    float n3 = weightedSum(x, new float[] {1, -1}, 0);
    out.show(n1);
    out.show(n2);
    out.show(n3);
    float[] hidden = {n1, n2, n3}; // (3)
    float output = weightedSum(hidden, new float[] {2, -1, 1}, 0);
    out.show(output);
    out.show(weightedSum(x, new float[] {-1, 1}, 10));
  }

  static float weightedSum(float[] x, float[] w, float b) {
    float sum = b;
    for (int j = 0; j < x.length; j++) {
      sum += w[j] * x[j];
    }
    return sum;
  }

  @Example
  static void hidden(Output out) {
    Tensor x = Tensor.of(new float[][] {{2, 3}}); // (1, 2)
    Tensor w1 = Tensor.of(new float[][] {{1, 1}}); // (1, 2)
    Tensor w2 = Tensor.of(new float[][] {{-1, 1}}); // (1, 2)
    Tensor w3 = Tensor.of(new float[][] {{1, -1}}); // (1, 2)
    Tensor bias = Tensor.of(0); // (1)
    out.show(x.shape());
    out.show(w1.shape());
    Tensor n1 = x.matmul(w1.t()).add(bias); // (1, 1)
    Tensor n2 = x.matmul(w2.t()).add(bias); // (1, 1)
    Tensor n3 = x.matmul(w3.t()).add(bias); // (1, 1)
    out.show(n1);
    out.show(n2);
    out.show(n3);
    Tensor hidden = Tensor.hstack(n1, n2, n3); // (1, 3)
    out.show(hidden);
    Tensor toOutput = Tensor.of(new float[][] {{2, -1, 1}}); // (1, 3)
    out.show(hidden.matmul(toOutput.t()).add(bias));
  }

  @Example
  static void stacked(Output out) {
    Tensor x = Tensor.of(new float[][] {{2, 3}}); // (1, 2)
    Tensor w1 = Tensor.of(new float[][] {{1, 1}}); // (1, 2)
    Tensor w2 = Tensor.of(new float[][] {{-1, 1}}); // (1, 2)
    Tensor w3 = Tensor.of(new float[][] {{1, -1}}); // (1, 2)
    Tensor toHidden = Tensor.vstack(w1, w2, w3); // (3, 2)
    out.show(toHidden);
    out.show(toHidden.shape());
    Tensor hidden = x.matmul(toHidden.t()); // (1, 3)
    out.show(hidden);
    Tensor toOutput = Tensor.of(new float[][] {{2, -1, 1}}); // (1, 3)
    out.show(hidden.matmul(toOutput.t()));
  }
}
