package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/** broadcasting.json: elementwise operations, matmul and views; an error must be an error. */
final class BroadcastingCases implements CaseReader {

  @Override
  public void check(JsonObject json) {
    if (json.has("error_type")) {
      assertThatThrownBy(() -> run(json)).isInstanceOf(ShapeException.class);
      return;
    }
    Compare.same(run(json), json.get("result"));
    if (json.has("broadcast_shape")) {
      Shape common =
          Json.tensor(json.get("a")).shape().broadcast(Json.tensor(json.get("b")).shape());
      assertThat(common).isEqualTo(Shape.of(Json.ints(json.getAsJsonArray("broadcast_shape"))));
    }
  }

  private static Tensor run(JsonObject json) {
    String operation = json.get("op").getAsString();
    return json.has("a")
        ? pair(operation, Json.tensor(json.get("a")), Json.tensor(json.get("b")))
        : view(operation, json);
  }

  private static Tensor pair(String operation, Tensor a, Tensor b) {
    switch (operation) {
      case "add":
        return a.add(b);
      case "sub":
        return a.sub(b);
      case "mul":
        return a.mul(b);
      case "div":
        return a.div(b);
      case "matmul":
        return a.matmul(b);
      default:
        throw new IllegalArgumentException("unknown operation " + operation);
    }
  }

  private static Tensor view(String operation, JsonObject json) {
    Shape shape = Shape.of(Json.ints(json.getAsJsonArray("in_shape")));
    Tensor x = Tensor.arange(shape.numel()).view(shape.dims());
    boolean none = Json.isNull(json, "arg");
    int[] sizes =
        none || !json.get("arg").isJsonArray() ? new int[0] : Json.ints(json.getAsJsonArray("arg"));
    int dim = none || json.get("arg").isJsonArray() ? 0 : json.get("arg").getAsInt();
    switch (operation) {
      case "view":
        return x.view(sizes);
      case "unsqueeze":
        return x.unsqueeze(dim);
      case "squeeze":
        return none ? x.squeeze() : x.squeeze(dim);
      case "expand":
        return x.expand(sizes);
      case "permute":
        return x.permute(sizes);
      case "transpose":
        return x.transpose(sizes[0], sizes[1]);
      case "repeat":
        return x.repeat(sizes);
      case "flatten":
        return x.flatten();
      default:
        throw new IllegalArgumentException("unknown operation " + operation);
    }
  }
}
