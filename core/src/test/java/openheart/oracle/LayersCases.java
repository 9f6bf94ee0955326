package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/** layers.json: parameters from a seed bit for bit, outputs and gradients closely. */
final class LayersCases implements CaseReader {

  private static final double TOLERANCE = 1e-5;

  /** torch.manual_seed is for all; a case without a seed overwrites what was drawn. */
  @Override
  public void check(JsonObject json) {
    Generator generator = new Generator(json.has("seed") ? json.get("seed").getAsLong() : 0);
    Module layer = layer(json, generator);
    if (json.has("error_type")) {
      assertThatThrownBy(() -> layer.call(Json.tensor(json.get("x"))))
          .isInstanceOf(ShapeException.class);
      return;
    }
    Map<String, Tensor> expected = tensors(json.getAsJsonObject("params"));
    if (json.has("seed")) {
      checkDrawn(layer, expected);
    }
    layer.loadStateDict(expected);
    Tensor x = Json.tensor(json.get("x")).requiresGrad(json.has("x_grad"));
    Tensor y = layer.call(x);
    Compare.close(y, json.get("y"), TOLERANCE);
    if (json.has("y_str")) {
      assertThat(y).hasToString(json.get("y_str").getAsString());
    }
    if (json.has("repr")) {
      assertThat(layer).hasToString(json.get("repr").getAsString());
    }
    checkGradients(json, layer, x, y);
  }

  private static void checkDrawn(Module layer, Map<String, Tensor> expected) {
    Map<String, Tensor> drawn = layer.stateDict();
    assertThat(drawn.keySet()).containsExactlyElementsOf(expected.keySet());
    drawn.forEach(
        (name, tensor) -> {
          if (!name.matches("bias[12]")) { // those of the weighted families are overwritten
            assertThat(tensor.toArray()).containsExactly(expected.get(name).toArray());
          }
        });
  }

  private static void checkGradients(JsonObject json, Module layer, Tensor x, Tensor y) {
    if (!json.has("param_grads")) {
      return;
    }
    if (json.has("upstream_grad")) {
      y.backward(Json.tensor(json.get("upstream_grad")));
    } else {
      boolean squared = json.get("loss").getAsString().equals("(y**2).sum()");
      (squared ? y.square() : y).sum().backward();
    }
    JsonObject gradients = json.getAsJsonObject("param_grads");
    assertThat(gradients.keySet()).isEqualTo(layer.namedParameters().keySet());
    layer
        .namedParameters()
        .forEach(
            (name, parameter) -> Compare.close(parameter.grad(), gradients.get(name), TOLERANCE));
    if (json.has("x_grad")) {
      Compare.close(x.grad(), json.get("x_grad"), TOLERANCE);
    }
  }

  private static Map<String, Tensor> tensors(JsonObject json) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      tensors.put(entry.getKey(), Json.tensor(entry.getValue()));
    }
    return tensors;
  }

  private static Module layer(JsonObject json, Generator generator) {
    switch (json.get("layer").getAsString()) {
      case "Linear":
        int[] sizes =
            json.has("in")
                ? new int[] {json.get("out_features").getAsInt(), json.get("in").getAsInt()}
                : sizes(json, "weight");
        boolean bias = !json.has("bias") || json.get("bias").getAsBoolean();
        return new Linear(sizes[1], sizes[0], bias, generator);
      case "WeightedFamiliesLayer":
        int[] weights = sizes(json, "weights");
        return new WeightedFamilies(weights[0], weights[1], generator);
      case "WeightedFamiliesLayerPytorch":
        int[] first = sizes(json, "weights1");
        return new WeightedFamiliesTwice(first[0], first[1], first[2], generator);
      case "Sequential":
        return sequential(json, generator);
      default:
        throw new IllegalArgumentException("unknown layer");
    }
  }

  private static int[] sizes(JsonObject json, String parameter) {
    return Json.shape(json.getAsJsonObject("params").getAsJsonObject(parameter)).dims();
  }

  private static Sequential sequential(JsonObject json, Generator generator) {
    String[] names = json.get("modules").getAsString().split(",");
    Module[] modules = new Module[names.length];
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals("Linear")) {
        int[] sizes = sizes(json, i + ".weight");
        modules[i] = new Linear(sizes[1], sizes[0], generator);
      } else {
        modules[i] = (Module) PrintedModules.parse(names[i]);
      }
    }
    return new Sequential(modules);
  }

  /** Notebook 001's layer: a weight for each model and class. */
  private static final class WeightedFamilies extends Module {

    private final Parameter weights;

    WeightedFamilies(int models, int classes, Generator generator) {
      weights = parameter("weights", Tensor.rand(generator, models, classes));
    }

    @Override
    protected Tensor forward(Tensor x) {
      return x.mul(weights.unsqueeze(1)).sum(0); // (models, batch, classes) -> (batch, classes)
    }
  }

  /** Notebook 000's layer: hidden numbers for each class, of all models; then one of them. */
  private static final class WeightedFamiliesTwice extends Module {

    private final Parameter weights1;
    private final Parameter bias1;
    private final Parameter weights2;
    private final Parameter bias2;

    WeightedFamiliesTwice(int models, int classes, int hidden, Generator generator) {
      weights1 = parameter("weights1", Tensor.rand(generator, models, classes, hidden));
      bias1 = parameter("bias1", Tensor.zeros(classes, hidden));
      weights2 = parameter("weights2", Tensor.rand(generator, classes, hidden));
      bias2 = parameter("bias2", Tensor.zeros(classes));
    }

    @Override
    protected Tensor forward(Tensor x) {
      Tensor each = x.unsqueeze(-1).mul(weights1.unsqueeze(1)); // (models, batch, classes, hidden)
      Tensor hidden = each.sum(0).add(bias1).relu(); // (batch, classes, hidden)
      return hidden.mul(weights2).sum(-1).add(bias2); // (batch, classes)
    }
  }
}
