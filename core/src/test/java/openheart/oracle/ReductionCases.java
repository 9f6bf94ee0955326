package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/** reductions.json: sums, means, variances, extremes and products over dims. */
final class ReductionCases implements CaseReader {

  private static final double TOLERANCE = 2e-6;

  @Override
  public void check(JsonObject json) {
    if (json.has("what")) {
      assertThatThrownBy(() -> misuse(json.get("what").getAsString()))
          .isInstanceOf(ShapeException.class);
    } else if (json.has("formula")) {
      checkLong(json);
    } else {
      for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("ops").entrySet()) {
        checkOne(json, entry.getKey(), entry.getValue().getAsJsonObject());
      }
    }
  }

  private static void checkOne(JsonObject json, String operation, JsonObject answer) {
    if (answer.has("error_type")) {
      assertThatThrownBy(() -> run(json, operation)).isInstanceOf(ShapeException.class);
      return;
    }
    Tensor actual = run(json, operation);
    if (json.has("order_dependent") && isExact(json, operation, actual)) {
      return;
    }
    boolean exact = operation.matches("(arg)?(max|min)");
    Compare.close(actual, answer.get("result"), exact ? 0 : TOLERANCE);
  }

  /** Where torch's sum depends on the order of additions, the exact sum counts too. */
  private static boolean isExact(JsonObject json, String operation, Tensor actual) {
    BigDecimal exact = BigDecimal.ZERO;
    Tensor in = Json.tensor(json.get("in"));
    for (float value : in.toArray()) {
      exact = exact.add(new BigDecimal(value));
    }
    return operation.equals("sum") && actual.item() == exact.floatValue()
        || operation.equals("mean") && actual.item() == (float) (exact.doubleValue() / in.numel());
  }

  private static Tensor run(JsonObject json, String operation) {
    Tensor x = Json.tensor(json.get("in"));
    boolean keepdim = json.get("keepdim").getAsBoolean();
    int[] dims = dims(json);
    switch (operation) {
      case "sum":
        return x.sum(keepdim, dims);
      case "mean":
        return x.mean(keepdim, dims);
      case "std_unbiased":
        return x.std(keepdim, dims);
      case "std_biased":
        return x.std(0, keepdim, dims);
      case "var_unbiased":
        return x.var(keepdim, dims);
      case "var_biased":
        return x.var(0, keepdim, dims);
      case "max":
        return x.max(keepdim, dims);
      case "min":
        return x.min(keepdim, dims);
      case "prod":
        return x.prod(keepdim, dims);
      case "argmax":
        return dims.length == 0 ? Tensor.scalar(x.argmax()) : x.argmax(keepdim, dims[0]);
      case "argmin":
        return dims.length == 0 ? Tensor.scalar(x.argmin()) : x.argmin(keepdim, dims[0]);
      default:
        throw new IllegalArgumentException("unknown operation " + operation);
    }
  }

  private static int[] dims(JsonObject json) {
    if (Json.isNull(json, "dim")) {
      return new int[0];
    }
    return json.get("dim").isJsonArray()
        ? Json.ints(json.getAsJsonArray("dim"))
        : new int[] {json.get("dim").getAsInt()};
  }

  private static void misuse(String what) {
    Tensor x = Tensor.ones(2, 3);
    switch (what) {
      case "dim out of range":
        x.sum(2);
        break;
      case "negative dim out of range":
        x.sum(-3);
        break;
      case "dim twice":
        x.sum(0, 0);
        break;
      default:
        throw new IllegalArgumentException("unknown case " + what);
    }
  }

  /** x_i = float32(((i * 7919 + 13) mod 1000) / 1000). */
  private static void checkLong(JsonObject json) {
    float[] values = new float[json.get("n").getAsInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((i * 7919L + 13) % 1000 / 1000.0);
    }
    Tensor x = Tensor.of(Shape.of(values.length), values);
    Compare.close(x.sum().item(), Json.number(json.get("sum64")), TOLERANCE);
    Compare.close(x.mean().item(), Json.number(json.get("mean")), TOLERANCE);
    Compare.close(x.std().item(), Json.number(json.get("std64")), TOLERANCE);
    Compare.close(x.var(0, false).item(), Json.number(json.get("var_biased")), TOLERANCE);
  }
}
