package openheart.lessons.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Sequential;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** A few samples at a time. */
final class Batches {

  private Batches() {}

  static List<int[]> batches(int samples, int size, Generator generator) {
    int[] order = generator.permutation(samples);
    List<int[]> batches = new ArrayList<>();
    for (int start = 0; start < samples; start += size) {
      int end = Math.min(start + size, samples);
      batches.add(Arrays.copyOfRange(order, start, end));
    }
    return batches;
  }

  @Example(with = "batches")
  static void miniBatches(Output out) {
    Generator generator = new Generator(28);
    List<int[]> first = batches(10, 4, generator);
    out.show(first.size());
    out.show(first.get(0));
    out.show(first.get(1));
    out.show(first.get(2));
    List<int[]> second = batches(10, 4, generator);
    out.show(second.get(0));
    out.show(batches(10, 4, new Generator(28)).get(0));
  }

  static Tensor gradient(Sequential model, Dataset batch) {
    model.zeroGrad();
    Classifier.loss(model, batch).backward();
    Stream<Tensor> rows = model.parameters().stream().map(p -> p.grad().flatten());
    return Tensor.cat(rows.toArray(Tensor[]::new)); // (parameters)
  }

  static double noise(Sequential model, Dataset data, int size) {
    Tensor full = gradient(model, data); // (parameters)
    List<int[]> batches = batches(data.size(), size, new Generator(1));
    double sum = 0;
    for (int[] rows : batches) {
      sum += gradient(model, data.pick(rows)).sub(full).norm().item();
    }
    return sum / batches.size() / full.norm().item();
  }

  @Example(with = {"gradient", "noise"})
  static void batchGradients(Output out) {
    Dataset data = Moons.points(200, 0.1f, new Generator(28));
    Sequential model = Classifier.network(2, 16, 2, new Generator(28));
    Tensor full = gradient(model, data); // (82)
    Tensor sum = Tensor.zeros(82); // (82)
    for (int[] rows : batches(200, 20, new Generator(1))) {
      sum.addInPlace(gradient(model, data.pick(rows)));
    }
    out.show(sum.div(10).allclose(full, 1e-4, 1e-6, false));
    out.show(noise(model, data, 1));
    out.show(noise(model, data, 4));
    out.show(noise(model, data, 20));
    out.show(noise(model, data, 100));
    out.show(noise(model, data, 200));
  }

  static void epoch(
      Sequential model, Optimizer optimizer, Dataset data, int size, Generator generator) {
    for (int[] rows : batches(data.size(), size, generator)) {
      Dataset batch = data.pick(rows);
      optimizer.zeroGrad();
      Classifier.loss(model, batch).backward();
      optimizer.step();
    }
  }

  static float after(int epochs, int size) {
    Dataset data = Moons.points(200, 0.1f, new Generator(28));
    Sequential model = Classifier.network(2, 16, 2, new Generator(28));
    Optimizer optimizer = new SGD(model.parameters(), 0.1);
    Generator generator = new Generator(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      epoch(model, optimizer, data, size, generator);
    }
    return Classifier.loss(model, data).item();
  }

  @Example(with = {"epoch", "after"})
  static void epochs(Output out) {
    out.show(after(50, 200));
    out.show(after(50, 20));
    out.show(after(50, 4));
    out.show(50 * (200 / 200));
    out.show(50 * (200 / 20));
    out.show(50 * (200 / 4));
  }
}
