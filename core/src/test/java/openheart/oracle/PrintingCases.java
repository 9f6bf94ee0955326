package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.numeric.Decimals;
import openheart.tensor.PrintOptions;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** printing.json: text, character for character. */
final class PrintingCases implements CaseReader {

  @Override
  public void check(JsonObject json) {
    String expected = json.get("str").getAsString();
    switch (json.get("how").getAsString()) {
      case "data":
        boolean leaf = json.get("requires_grad").getAsBoolean();
        assertThat(Json.tensor(json).requiresGrad(leaf)).hasToString(expected);
        break;
      case "torch.Size":
        assertThat(Json.shape(json).toTorchString()).isEqualTo(expected);
        break;
      case "expr":
        new GradFnCases().check(json);
        break;
      case "affine":
        assertThat(affine(json).toString(options(json))).isEqualTo(expected);
        break;
      case "format of a 0-d float32 tensor":
        checkNumber(json, Json.tensor(json.get("data")), expected);
        break;
      case "parameter":
        assertThat(parameter(json)).hasToString(expected);
        break;
      case "parameter requires_grad=False":
        assertThat(parameter(json).requiresGrad(false)).hasToString(expected);
        break;
      case "module":
        assertThat(PrintedModules.parse(expected)).hasToString(expected);
        break;
      default:
        throw new IllegalArgumentException("unknown kind");
    }
  }

  private static Tensor parameter(JsonObject json) {
    class Holder extends Module {
      private final Parameter held = parameter("held", Json.tensor(json.get("data")));

      @Override
      protected Tensor forward(Tensor input) {
        return input;
      }
    }
    return new Holder().held;
  }

  private static void checkNumber(JsonObject json, Tensor x, String expected) {
    double value = x.item();
    assertThat(x).hasToString(expected);
    sameText(Decimals.repr(value), json, "fstring_plain");
    sameText(Decimals.repr(value), json, "item_repr");
    sameText(Decimals.fixed(value, 2), json, "fstring_.2f");
    sameText(Decimals.fixed(value, 4), json, "fstring_.4f");
    sameText(Decimals.scientific(value, 6), json, "fstring_e");
    sameText(Decimals.repr(Double.parseDouble(Decimals.fixed(value, 4))), json, "round4_repr");
  }

  private static void sameText(String actual, JsonObject json, String name) {
    assertThat(actual).as(name).isEqualTo(json.get(name).getAsString());
  }

  /** x_i = a * (i mod m) + b in double, then float32. */
  private static Tensor affine(JsonObject json) {
    Shape shape = Json.shape(json);
    float[] values = new float[shape.numel()];
    int mod = Json.isNull(json, "mod") ? values.length : json.get("mod").getAsInt();
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (json.get("a").getAsDouble() * (i % mod) + json.get("b").getAsDouble());
    }
    return Tensor.of(shape, values);
  }

  private static PrintOptions options(JsonObject json) {
    PrintOptions plain = PrintOptions.DEFAULT;
    if (Json.isNull(json, "printoptions")) {
      return plain;
    }
    JsonObject set = json.getAsJsonObject("printoptions");
    return new PrintOptions(
        option(set, "precision", plain.precision()),
        option(set, "threshold", plain.threshold()),
        option(set, "edgeitems", plain.edgeItems()),
        option(set, "linewidth", plain.lineWidth()),
        notation(set));
  }

  private static int option(JsonObject set, String name, int otherwise) {
    return Json.isNull(set, name) ? otherwise : set.get(name).getAsInt();
  }

  private static PrintOptions.Notation notation(JsonObject set) {
    if (Json.isNull(set, "sci_mode")) {
      return PrintOptions.Notation.AUTO;
    }
    return set.get("sci_mode").getAsBoolean()
        ? PrintOptions.Notation.SCIENTIFIC
        : PrintOptions.Notation.FIXED;
  }
}
