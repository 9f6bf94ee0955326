package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class LinearGrad {
  public record LinearGrads(Tensor input, Tensor weight, Tensor bias) {}

  public static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    int n = input.size(0);
    int in = weight.size(0);
    int out = weight.size(1);
    float[] inputGrad = new float[n * in];
    float[] weightGrad = new float[in * out];
    float[] biasGrad = new float[out];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < out; j++) {
        float g = outputGrad.get(i, j);
        biasGrad[j] += g;
        for (int k = 0; k < in; k++) {
          inputGrad[i * in + k] += g * weight.get(k, j);
          weightGrad[k * out + j] += g * input.get(i, k);
        }
      }
    }
    return new LinearGrads(
        Tensor.of(input.shape(), inputGrad),
        Tensor.of(weight.shape(), weightGrad),
        Tensor.of(biasGrad));
  }
}
