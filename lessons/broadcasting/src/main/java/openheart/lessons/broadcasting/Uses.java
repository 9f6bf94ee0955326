package openheart.lessons.broadcasting;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** Broadcasting at work: images by channel, votes by family, and two traps. */
final class Uses {

  private Uses() {}

  @Example
  static void normalize(Output out) {
    Tensor.manualSeed(2682009604L);
    Tensor images = Tensor.rand(64, 3, 256, 256); // (64, 3, 256, 256)
    out.show(images.shape());
    out.show(images.numel());
    Tensor mean = images.mean(0, 2, 3); // (3)
    Tensor std = images.std(0, 2, 3); // (3)
    out.show(mean);
    out.show(mean.shape());
    out.show(std);
    out.show(std.shape());
    out.show(mean.get(0));
    out.show(std.get(0));
    out.show(Math.sqrt(1 / 12.0));
    out.fails(() -> images.sub(mean));

    Tensor channelMean = mean.unsqueeze(0).unsqueeze(2).unsqueeze(3); // (1, 3, 1, 1)
    Tensor channelStd = std.unsqueeze(1).unsqueeze(1); // (3, 1, 1)
    out.show(channelMean);
    out.show(channelMean.shape());
    out.show(channelStd);
    out.show(channelStd.shape());

    Tensor normalized = images.sub(channelMean).div(channelStd); // (64, 3, 256, 256)
    out.show(normalized.shape());
    out.show(normalized.mean(0, 2, 3));
    out.show(normalized.std(0, 2, 3));
  }

  @Example
  static void families(Output out) {
    Tensor weights = Tensor.of(new float[][] {{1, 2}, {3, 4}, {5, 6}}); // (3, 2)
    Tensor x = Tensor.arange(1, 13, 1).view(3, 2, 2); // (3, 2, 2)
    out.show(weights);
    out.show(x);
    Tensor aligned = weights.view(3, 1, -1); // (3, 1, 2)
    out.show(aligned.shape());
    out.show(aligned);
    Tensor product = x.mul(aligned); // (3, 2, 2)
    out.show(product.shape());
    out.show(product);
    Tensor votes = product.sum(0); // (2, 2)
    out.show(votes.shape());
    out.show(votes);
    out.show(1 * 1 + 5 * 3 + 9 * 5);
    out.show(2 * 2 + 6 * 4 + 10 * 6);

    out.fails(() -> x.mul(weights));
    Tensor threeProteins = Tensor.ones(3, 3, 2); // (3, 3, 2)
    out.show(threeProteins.mul(weights).shape());
  }

  @Example
  static void trap(Output out) {
    Tensor predictions = Tensor.of(new float[][] {{1.5f}, {3}, {4.5f}, {7}}); // (4, 1)
    Tensor targets = Tensor.of(1, 3, 5, 7); // (4)
    Tensor difference = predictions.sub(targets); // (4, 4)
    out.show(difference);
    out.show(difference.square().mean());
    out.show(predictions.squeeze(-1).sub(targets).square().mean());

    Tensor perfect = targets.unsqueeze(1); // (4, 1)
    out.show(perfect.sub(targets).square().mean());
    out.show(perfect.squeeze(-1).sub(targets).square().mean());

    Tensor alwaysTheMean = targets.mean().expand(4, 1); // (4, 1)
    out.show(alwaysTheMean.sub(targets).square().mean());
    out.show(targets.var(0, false, 0));
  }

  @Example
  static void keepdim(Output out) {
    Tensor m = Tensor.arange(1, 10, 1).view(3, 3); // (3, 3)
    out.show(m.mean(1));
    out.show(m.sub(m.mean(1)));
    out.show(m.mean(true, 1).shape());
    out.show(m.sub(m.mean(true, 1)));
  }
}
