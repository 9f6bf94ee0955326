package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/** einsum.json: whole numbers exactly, others near the result in double; an error is an error. */
final class EinsumCases implements CaseReader {

  private static final double TOLERANCE = 1e-5;

  @Override
  public void check(JsonObject json) {
    String equation = json.get("equation").getAsString();
    JsonArray inputs = json.getAsJsonArray("operands");
    Tensor[] operands = new Tensor[inputs.size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = Json.tensor(inputs.get(i));
    }
    if (json.has("error_type")) {
      assertThatThrownBy(() -> Tensor.einsum(equation, operands))
          .isInstanceOf(ShapeException.class);
    } else if (json.get("values").getAsString().equals("int")) {
      Compare.close(Tensor.einsum(equation, operands), json.get("result"), 0);
    } else {
      Compare.close(Tensor.einsum(equation, operands), json.get("result64"), TOLERANCE);
    }
  }
}
