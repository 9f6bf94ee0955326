package openheart.oracle;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.BinaryOperator;
import openheart.nn.Functional;
import openheart.tensor.Tensor;

/** The part of printing.json in which results show the operation that made them. */
final class GradFnCases implements CaseReader {

  /** From w, which requires grad, and x. */
  private static final Map<String, BinaryOperator<Tensor>> EXPRESSIONS =
      Map.ofEntries(
          entry("w@x", (w, x) -> w.matmul(x)),
          entry("w*2", (w, x) -> w.mul(2)),
          entry("w/2", (w, x) -> w.div(2)),
          entry("w+1", (w, x) -> w.add(1)),
          entry("w-1", (w, x) -> w.sub(1)),
          entry("-w", (w, x) -> w.neg()),
          entry("w.sum()", (w, x) -> w.sum()),
          entry("w.sum(0)", (w, x) -> w.sum(0)),
          entry("w.mean()", (w, x) -> w.mean()),
          entry("w.std()", (w, x) -> w.std()),
          entry("w.max()", (w, x) -> w.max()),
          entry("w.pow(2)", (w, x) -> w.pow(2)),
          entry("w.clamp_min(0.)", (w, x) -> w.clampMin(0)),
          entry("relu(w)", (w, x) -> w.relu()),
          entry("sigmoid(w)", (w, x) -> w.sigmoid()),
          entry("tanh(w)", (w, x) -> w.tanh()),
          entry("exp(w)", (w, x) -> w.exp()),
          entry("softmax(w,-1)", (w, x) -> w.softmax(-1)),
          entry("log_softmax(w,-1)", (w, x) -> w.logSoftmax(-1)),
          entry("w.unsqueeze(0)", (w, x) -> w.unsqueeze(0)),
          entry("w.squeeze()", (w, x) -> w.squeeze()),
          entry("w.t()", (w, x) -> w.t()),
          entry("w.T", (w, x) -> w.permute(1, 0)),
          entry("w.permute(1,0)", (w, x) -> w.permute(1, 0)),
          entry("w.view(4)", (w, x) -> w.view(4)),
          entry("w.reshape(1,4)", (w, x) -> w.reshape(1, 4)),
          entry("w.flatten()", (w, x) -> w.flatten()),
          entry("w.expand(2,2,2)", (w, x) -> w.expand(2, 2, 2)),
          entry("w.detach()", (w, x) -> w.detach()),
          entry("w[0]", (w, x) -> w.select(0, 0)),
          entry("w[0,1]", (w, x) -> w.select(0, 0).select(0, 1)),
          entry("w[:,0]", (w, x) -> w.select(1, 0)),
          entry("cat", (w, x) -> Tensor.cat(w, w)),
          entry("linear", (w, x) -> Functional.linear(x.unsqueeze(0), w, Tensor.zeros(2))),
          entry("matmul2d", (w, x) -> w.matmul(w)),
          entry("einsum ij->ji", (w, x) -> Tensor.einsum("ij->ji", w)),
          entry("einsum matmul", (w, x) -> Tensor.einsum("ij,jk->ik", w, w)),
          entry("mse_loss", (w, x) -> Functional.mseLoss(w, Tensor.zeros(2, 2))),
          entry("cross_entropy", (w, x) -> Functional.crossEntropy(w, new int[] {0, 1})));

  @Override
  public void check(JsonObject json) {
    String expression = json.get("expr").getAsString();
    BinaryOperator<Tensor> operation = EXPRESSIONS.get(expression);
    assertThat(operation).as("an operation for " + expression).isNotNull();
    Tensor w = Json.tensor(json.get("w"));
    w.requiresGrad(json.get("w_requires_grad").getAsBoolean());
    assertThat(operation.apply(w, Json.tensor(json.get("x"))))
        .hasToString(json.get("str").getAsString());
  }
}
