package openheart.exercises.ensembles;

import java.util.List;
import openheart.tensor.Tensor;

public final class WholeLayer {
  public record Parameters(Tensor weights1, Tensor bias1, Tensor weights2, Tensor bias2) {}

  public static Tensor wholeLayer(Tensor x, Parameters parameters) {
    Tensor[] outputs = new Tensor[x.size(2)];
    for (int c = 0; c < outputs.length; c++) {
      Tensor scores = x.select(2, c); // (models, batch)
      Tensor sums = Tensor.einsum("mb,mk->bk", scores, parameters.weights1().select(1, c));
      Tensor h = sums.add(parameters.bias1().select(0, c)).relu(); // (batch, hidden)
      Tensor output = Tensor.einsum("bk,k->b", h, parameters.weights2().select(0, c));
      outputs[c] = output.add(parameters.bias2().get(c));
    }
    return Tensor.stack(List.of(outputs), 1);
  }
}
