package openheart.lessons.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.Parameter;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** What knowing one's parameters is good for: learning them, freezing them, keeping them. */
final class Learning {

  private Learning() {}

  @Example
  static void trainingLoop(Output out) {
    Tensor x = Tensor.linspace(-3, 3, 25).unsqueeze(1); // (25, 1)
    Tensor targets = x.sin(); // (25, 1)
    Generator generator = new Generator(28);
    Linear hidden = new Linear(1, 16, generator);
    Sequential model = new Sequential(hidden, new ReLU(), new Linear(16, 1, generator));
    Optimizer optimizer = new SGD(model.parameters(), 0.1);
    out.show(model.numParameters());
    out.show(Functional.mseLoss(model.call(x), targets).item());

    for (int step = 0; step < 2000; step++) {
      Tensor predictions = model.call(x); // (25, 1)
      Tensor loss = Functional.mseLoss(predictions, targets); // ()
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
    }

    out.show(Functional.mseLoss(model.call(x), targets).item());
    Tensor angle = Tensor.of(new float[][] {{1.1f}}); // (1, 1)
    out.show(model.call(angle).item());
    out.show(Math.sin(1.1));
  }

  @Example
  static void oneStep(Output out) {
    Linear layer = new Linear(2, 1, new Generator(28));
    Tensor x = Tensor.of(new float[][] {{1, 2}, {3, -1}}); // (2, 2)
    Tensor targets = Tensor.of(new float[][] {{1}, {0}}); // (2, 1)
    Optimizer optimizer = new SGD(layer.parameters(), 0.1);

    Functional.mseLoss(layer.call(x), targets).backward();
    out.show(layer.weight().grad());
    Functional.mseLoss(layer.call(x), targets).backward();
    out.show(layer.weight().grad());
    optimizer.zeroGrad();
    out.show(layer.weight().hasGrad());

    Functional.mseLoss(layer.call(x), targets).backward();
    out.show(layer.weight().detach());
    Tensor change = layer.weight().grad().mul(0.1f); // (1, 2)
    Tensor moved = layer.weight().detach().sub(change); // (1, 2)
    out.show(moved);
    optimizer.step();
    out.show(layer.weight().detach());
  }

  @Example
  static void freeze(Output out) {
    Generator generator = new Generator(28);
    Linear hidden = new Linear(1, 16, generator);
    Sequential model = new Sequential(hidden, new ReLU(), new Linear(16, 1, generator));
    model.get(0).requiresGrad(false);
    out.show(model.numParameters());
    Stream<Parameter> learning = model.parameters().stream().filter(Tensor::requiresGrad);
    out.show(learning.mapToInt(Tensor::numel).sum());

    Map<String, Tensor> before = model.stateDict();
    Tensor x = Tensor.linspace(-3, 3, 25).unsqueeze(1); // (25, 1)
    Functional.mseLoss(model.call(x), x.sin()).backward();
    new SGD(model.parameters(), 0.1).step();
    Map<String, Tensor> after = model.stateDict();
    out.show(after.get("0.weight").equal(before.get("0.weight")));
    out.show(after.get("2.weight").equal(before.get("2.weight")));
    out.show(model.parameters().get(0).hasGrad());
  }

  @Example
  static void save(Output out) throws IOException {
    Sequential model = new Sequential(new Linear(3, 2, new Generator(28)), new ReLU());
    out.show(model.stateDict().keySet());
    Path file = Files.createTempFile("model", ".state");
    try (OutputStream stream = Files.newOutputStream(file)) {
      model.save(stream);
    }
    out.show(Files.size(file));

    Sequential other = new Sequential(new Linear(3, 2, new Generator(1)), new ReLU());
    Tensor x = Tensor.rand(new Generator(1), 4, 3); // (4, 3)
    out.show(other.call(x).equal(model.call(x)));
    try (InputStream stream = Files.newInputStream(file)) {
      other.load(stream);
    }
    out.show(other.call(x).equal(model.call(x)));
    Files.delete(file);

    Sequential wider = new Sequential(new Linear(3, 4), new ReLU(), new Linear(4, 2));
    out.fails(() -> wider.loadStateDict(model.stateDict()));
  }
}
