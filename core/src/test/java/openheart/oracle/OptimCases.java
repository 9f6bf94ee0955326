package openheart.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Tanh;
import openheart.optim.Adagrad;
import openheart.optim.Adam;
import openheart.optim.AdamW;
import openheart.optim.Optimizer;
import openheart.optim.RMSprop;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** optim.json: where parameters are after each step. */
final class OptimCases implements CaseReader {

  private static final double TOLERANCE = 1e-5;
  private static final double LATER_TOLERANCE = 1e-4;
  private static final int EARLY_STEPS = 5;

  @Override
  public void check(JsonObject json) {
    if (json.has("w_after")) {
      checkParabola(json);
    } else if (json.has("steps")) {
      checkNetwork(json);
    } else {
      checkWithoutZeroGrad(json);
    }
  }

  /** One parameter, whose loss is (w - 3)^2. */
  private static void checkParabola(JsonObject json) {
    Tensor w = Tensor.scalar(json.get("w0").getAsFloat()).requiresGrad(true);
    Optimizer optimizer = optimizer(json, List.of(w));
    JsonArray after = json.getAsJsonArray("w_after");
    for (int i = 0; i < after.size(); i++) {
      optimizer.zeroGrad();
      w.sub(3).square().backward();
      optimizer.step();
      Compare.close(w.item(), Json.number(after.get(i)), tolerance(i));
    }
  }

  private static void checkNetwork(JsonObject json) {
    Generator generator = new Generator(json.get("seed").getAsLong());
    boolean adagrad = json.get("optimizer").getAsString().equals("Adagrad");
    Module net =
        new Sequential(
            new Linear(2, 3, generator),
            adagrad ? new Tanh() : new ReLU(),
            new Linear(3, 1, generator));
    same(net, json.getAsJsonObject("init"));
    Optimizer optimizer = optimizer(json, net.parameters());
    Tensor x = Json.tensor(json.get("x"));
    Tensor y = Json.tensor(json.get("y"));
    JsonArray steps = json.getAsJsonArray("steps");
    for (int i = 0; i < steps.size(); i++) {
      JsonObject step = steps.get(i).getAsJsonObject();
      optimizer.zeroGrad();
      Tensor loss = Functional.mseLoss(net.call(x), y);
      Compare.close(loss.item(), Json.number(step.get("loss_before")), tolerance(i));
      loss.backward();
      optimizer.step();
      if (step.has("params_after")) {
        close(net.namedParameters(), step.getAsJsonObject("params_after"), tolerance(i));
      }
    }
  }

  private static void checkWithoutZeroGrad(JsonObject json) {
    Linear layer = new Linear(3, 1, new Generator(json.get("seed").getAsLong()));
    Optimizer optimizer = optimizer(json, layer.parameters());
    Tensor x = Json.tensor(json.get("x"));
    Tensor y = Json.tensor(json.get("y"));
    for (JsonElement step : json.getAsJsonArray("trajectory")) {
      Functional.mseLoss(layer.call(x), y).backward();
      optimizer.step();
      JsonObject grads = step.getAsJsonObject().getAsJsonObject("grads");
      layer
          .namedParameters()
          .forEach((name, p) -> Compare.close(p.grad(), grads.get(name), TOLERANCE));
      close(layer.namedParameters(), step.getAsJsonObject().getAsJsonObject("params"), TOLERANCE);
    }
  }

  private static double tolerance(int step) {
    return step < EARLY_STEPS ? TOLERANCE : LATER_TOLERANCE;
  }

  private static void same(Module net, JsonObject expected) {
    net.namedParameters().forEach((name, p) -> Compare.same(p, expected.get(name)));
  }

  private static void close(
      Map<String, ? extends Tensor> actual, JsonObject expected, double tolerance) {
    actual.forEach((name, tensor) -> Compare.close(tensor, expected.get(name), tolerance));
  }

  private static Optimizer optimizer(JsonObject json, List<? extends Tensor> parameters) {
    JsonObject args = json.getAsJsonObject("args");
    double rate = args.get("lr").getAsDouble();
    switch (json.get("optimizer").getAsString()) {
      case "SGD":
      case "SGD without zero_grad":
        return new SGD(parameters, rate)
            .momentum(real(args, "momentum", 0))
            .dampening(real(args, "dampening", 0))
            .weightDecay(real(args, "weight_decay", 0))
            .nesterov(flag(args, "nesterov"));
      case "Adam":
        return adam(new Adam(parameters, rate), args, 0);
      case "AdamW":
        return adam(new AdamW(parameters, rate), args, 0.01);
      case "RMSprop":
        return new RMSprop(parameters, rate)
            .alpha(real(args, "alpha", 0.99))
            .eps(real(args, "eps", 1e-8))
            .momentum(real(args, "momentum", 0))
            .weightDecay(real(args, "weight_decay", 0));
      case "Adagrad":
        return new Adagrad(parameters, rate)
            .eps(real(args, "eps", 1e-10))
            .weightDecay(real(args, "weight_decay", 0));
      default:
        throw new IllegalArgumentException("unknown optimizer");
    }
  }

  private static Adam adam(Adam adam, JsonObject args, double decay) {
    if (args.has("betas")) {
      double[] betas = Json.doubles(args.getAsJsonArray("betas"));
      adam.betas(betas[0], betas[1]);
    }
    return adam.eps(real(args, "eps", 1e-8))
        .weightDecay(real(args, "weight_decay", decay))
        .amsgrad(flag(args, "amsgrad"));
  }

  private static double real(JsonObject args, String name, double otherwise) {
    return args.has(name) ? args.get(name).getAsDouble() : otherwise;
  }

  private static boolean flag(JsonObject args, String name) {
    return args.has(name) && args.get(name).getAsBoolean();
  }
}
