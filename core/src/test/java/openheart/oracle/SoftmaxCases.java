package openheart.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import openheart.tensor.Tensor;

/** softmax.json: the softmax family and activations, extreme values included. */
final class SoftmaxCases implements CaseReader {

  private static final double TOLERANCE = 1e-6;

  @Override
  public void check(JsonObject json) {
    Tensor x = Json.tensor(json.get("in"));
    if (json.has("elementwise")) {
      compare(activation(json.get("elementwise").getAsString(), x), json, "out");
      return;
    }
    int dim = json.get("dim").getAsInt();
    compare(x.softmax(dim), json, "softmax");
    compare(x.logSoftmax(dim), json, "log_softmax");
    compare(x.logsumexp(dim), json, "logsumexp");
    if (json.has("naive_exp_over_sum")) {
      Tensor naive = x.exp().div(x.exp().sum(true, dim)); // overflows in float only
      Compare.close(naive, json.get("naive_exp_over_sum"), TOLERANCE);
    }
  }

  /** With the double answer where torch's float one is finite, otherwise with that one. */
  private static void compare(Tensor actual, JsonObject json, String name) {
    JsonObject expected = json.getAsJsonObject(name).deepCopy();
    JsonArray floats = expected.getAsJsonArray("data");
    if (json.has(name + "64")) {
      JsonArray doubles = json.getAsJsonArray(name + "64");
      for (int i = 0; i < floats.size(); i++) {
        JsonElement answer =
            Double.isFinite(Json.number(floats.get(i))) ? doubles.get(i) : floats.get(i);
        floats.set(i, answer);
      }
    }
    Compare.close(actual, expected, TOLERANCE);
  }

  private static Tensor activation(String name, Tensor x) {
    switch (name) {
      case "sigmoid":
        return x.sigmoid();
      case "tanh":
        return x.tanh();
      case "exp":
        return x.exp();
      case "softplus":
        return x.softplus();
      case "logsigmoid":
        return x.logSigmoid();
      case "relu":
        return x.relu();
      case "gelu":
        return x.gelu();
      case "silu":
        return x.silu();
      case "leaky_relu":
        return x.leakyRelu(0.01f);
      case "elu":
        return x.elu(1);
      default:
        throw new IllegalArgumentException("unknown activation " + name);
    }
  }
}
