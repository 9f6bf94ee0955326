package openheart.lessons.ensembles;

import static openheart.lessons.ensembles.Confusion.accuracy;
import static openheart.lessons.ensembles.Confusion.byFamily;
import static openheart.lessons.ensembles.Confusion.confusion;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Module;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** The mean vote against both layers, learned from some proteins and judged by others. */
final class Contest {

  private Contest() {}

  static void learn(Module layer, Proteins train) {
    Optimizer optimizer = new SGD(layer.parameters(), 1);
    for (int step = 0; step < 1000; step++) {
      Tensor outputs = layer.call(train.scores()); // (n, 5)
      Tensor loss = Functional.crossEntropy(outputs, train.families()); // ()
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
    }
  }

  @Example(with = "learn")
  static void learnWeights(Output out) {
    Proteins train = Proteins.draw(new Generator(1), 1000);
    Proteins test = Proteins.draw(new Generator(2), 2000);
    WeightedFamiliesLayer layer = new WeightedFamiliesLayer(4, 5, new Generator(28));
    out.show(layer.numParameters());
    out.show(Functional.crossEntropy(layer.call(train.scores()), train.families()).item());
    out.show(accuracy(layer.call(test.scores()), test));

    learn(layer, train);
    out.show(Functional.crossEntropy(layer.call(train.scores()), train.families()).item());
    out.show(accuracy(layer.call(train.scores()), train));
    out.show(accuracy(layer.call(test.scores()), test));
    out.show(layer.weights.detach());
    out.show(layer.weights.get(0, 0));
    out.show(layer.weights.get(0, 3));
  }

  @Example
  static void learnTwoLayers(Output out) {
    Proteins train = Proteins.draw(new Generator(1), 1000);
    Proteins test = Proteins.draw(new Generator(2), 2000);
    TwoLayerFamiliesLayer straight = new TwoLayerFamiliesLayer(4, 5, 8, new Generator(28));
    out.show(straight.numParameters());
    learn(straight, train);
    out.show(100 * straight.beforeRelu(test.scores()).lt(0).mean().item());
    out.show(accuracy(straight.call(test.scores()), test));

    TwoLayerFamiliesLayer bent = new TwoLayerFamiliesLayer(4, 5, 8, new Generator(28));
    bent.ofBothSigns(new Generator(28));
    learn(bent, train);
    out.show(100 * bent.beforeRelu(test.scores()).lt(0).mean().item());
    out.show(Functional.crossEntropy(bent.call(train.scores()), train.families()).item());
    out.show(accuracy(bent.call(train.scores()), train));
    out.show(accuracy(bent.call(test.scores()), test));
  }

  @Example
  static void compared(Output out) {
    Proteins test = Proteins.draw(new Generator(2), 2000);
    Tensor mean = test.scores().mean(0); // (2000, 5)
    Tensor weighted = Learned.weighted().call(test.scores()); // (2000, 5)
    Tensor bent = Learned.bent().call(test.scores()); // (2000, 5)
    out.show(accuracy(mean, test));
    out.show(accuracy(weighted, test));
    out.show(accuracy(bent, test));
    out.show(100 * Math.sqrt(0.8 * 0.2 / 2000));
    out.show(byFamily(mean, test));
    out.show(byFamily(weighted, test));
    out.show(byFamily(bent, test));
    out.show(confusion(bent, test));
    out.show(confusion(bent, test).get(3, 4));
    out.show(confusion(bent, test).get(4, 3));
  }

  static Tensor rivals(int seed) {
    Proteins train = Proteins.draw(new Generator(seed), 1000);
    Proteins test = Proteins.draw(new Generator(seed + 100), 2000);
    WeightedFamiliesLayer weighted = new WeightedFamiliesLayer(4, 5, new Generator(seed));
    TwoLayerFamiliesLayer bent = new TwoLayerFamiliesLayer(4, 5, 8, new Generator(seed));
    bent.ofBothSigns(new Generator(seed + 50));
    learn(weighted, train);
    learn(bent, train);
    float mean = accuracy(test.scores().mean(0), test);
    float once = accuracy(weighted.call(test.scores()), test);
    float twice = accuracy(bent.call(test.scores()), test);
    return Tensor.of(mean, once, twice); // (3)
  }

  @Example(with = "rivals")
  static void otherSeeds(Output out) {
    out.show(rivals(10));
    out.show(rivals(11));
    out.show(rivals(12));
    out.show(rivals(13));
  }
}
