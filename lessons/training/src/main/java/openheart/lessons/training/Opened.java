package openheart.lessons.training;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Sequential;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** The trained network on the table: its weights, an image on its way through, one gradient. */
final class Opened {

  private Opened() {}

  static Tensor parameter(Sequential model, String name) {
    return model.namedParameters().get(name);
  }

  @Example(with = "parameter")
  static void weights(Output out) {
    Sequential model = Digits.trained();
    out.show(model);
    Tensor w1 = parameter(model, "0.weight").detach(); // (64, 64)
    Tensor w2 = parameter(model, "2.weight").detach(); // (10, 64)
    out.show(w1.shape());
    out.show(64 * 64 + 64);
    out.show(w2.shape());
    out.show(10 * 64 + 10);
    Tensor start = parameter(Digits.newNetwork(), "0.weight").detach(); // (64, 64)
    out.show(start.std().item());
    out.show(w1.std().item());

    Tensor x = Digits.parts().get(0).x(); // (1000, 64)
    Tensor times = Autograd.noGrad(() -> model.get(0).call(x)).gt(0).sum(0); // (64)
    out.show((int) times.eq(0).sum().item());
    Tensor moved = w1.sub(start).abs().max(1); // (64)
    out.show((int) moved.eq(0).sum().item());

    out.show((int) times.get(51));
    out.show(w1.select(0, 51).view(8, 8));
    out.show(w2.select(1, 51));
  }

  @Example
  static void activations(Output out) {
    Dataset test = Digits.parts().get(2);
    Sequential model = Digits.trained();
    Tensor x = test.x().narrow(0, 0, 1); // (1, 64)
    out.show(test.classes()[0]);
    out.show(x.view(8, 8).mul(16));

    Tensor sums = Autograd.noGrad(() -> model.get(0).call(x)); // (1, 64)
    Tensor hidden = sums.relu(); // (1, 64)
    out.show(hidden);
    out.show((int) hidden.gt(0).sum().item());
    Tensor logits = Autograd.noGrad(() -> model.get(2).call(hidden)); // (1, 10)
    out.show(logits);
    out.show(logits.softmax(1));
    out.show(logits.argmax());

    int answer = logits.argmax();
    Tensor w2 = parameter(model, "2.weight").detach(); // (10, 64)
    Tensor votes = w2.select(0, answer).mul(hidden.squeeze(0)); // (64)
    float bias = parameter(model, "2.bias").get(answer);
    out.show(votes.argmax());
    out.show(votes.max().item());
    out.show(votes.sum().item() + bias);
    out.show(logits.max().item());
  }

  @Example
  static void mistake(Output out) {
    Dataset test = Digits.parts().get(2);
    Sequential model = Digits.trained();
    Tensor logits = Autograd.noGrad(() -> model.call(test.x())); // (test, 10)
    Tensor answers = logits.argmax(false, 1); // (test)
    int first = 0;
    while (answers.get(first) == test.classes()[first]) {
      first++;
    }
    out.show(first);
    out.show(test.x().select(0, first).view(8, 8).mul(16));
    out.show(test.classes()[first]);
    out.show((int) answers.get(first));
    out.show(logits.select(0, first).softmax(0));

    Tensor x = test.x().select(0, first); // (64)
    Tensor hidden = Autograd.noGrad(() -> model.get(0).call(x)).relu(); // (64)
    Tensor w2 = parameter(model, "2.weight").detach(); // (10, 64)
    Tensor push = w2.select(0, 7).sub(w2.select(0, 4)).mul(hidden); // (64)
    out.show(push.argmax());
    out.show(push.max().item());
    out.show(push.sum().item());
  }

  static float lossWith(Sequential model, Dataset sample, float change) {
    Tensor w1 = parameter(model, "0.weight"); // (64, 64)
    float before = w1.get(51, 27);
    Autograd.noGrad(() -> w1.set(before + change, 51, 27));
    float loss = Classifier.loss(model, sample).item();
    Autograd.noGrad(() -> w1.set(before, 51, 27));
    return loss;
  }

  @Example(with = "lossWith")
  static void oneWeight(Output out) {
    Dataset sample = Digits.parts().get(2).pick(42);
    Sequential model = Digits.trained();
    Tensor x = sample.x().squeeze(0); // (64)
    Tensor w1 = parameter(model, "0.weight").detach(); // (64, 64)
    Tensor w2 = parameter(model, "2.weight").detach(); // (10, 64)
    Tensor sums = w1.matmul(x).add(parameter(model, "0.bias").detach()); // (64)
    Tensor logits = w2.matmul(sums.relu()).add(parameter(model, "2.bias").detach()); // (10)

    Tensor logitsGrad = logits.softmax(0); // (10)
    int label = sample.classes()[0];
    logitsGrad.set(logitsGrad.get(label) - 1, label);
    out.show(logitsGrad);
    float hiddenGrad = logitsGrad.mul(w2.select(1, 51)).sum().item();
    float gate = sums.get(51) > 0 ? 1 : 0;
    out.show(hiddenGrad);
    out.show(gate);
    out.show(x.get(27));
    out.show(hiddenGrad * gate * x.get(27));

    Functional.crossEntropy(model.call(sample.x()), sample.classes()).backward();
    out.show(parameter(model, "0.weight").grad().get(51, 27));
    float h = 1f / 64;
    out.show((lossWith(model, sample, h) - lossWith(model, sample, -h)) / (2 * h));
  }
}
