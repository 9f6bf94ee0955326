package openheart.exercises.broadcasting;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = NormalizeImages.class,
    uses = {
      "Tensor.mean",
      "Tensor.sum",
      "Tensor.sub",
      "Tensor.div",
      "Tensor.add",
      "Tensor.mul",
      "Tensor.square",
      "Tensor.pow",
      "Tensor.sqrt",
      Exercise.ARRANGING
    })
class NormalizeImagesTest {
  private static final int[] OF_CHANNEL = {0, 2, 3};
  private static final int[] OF_CHANNEL_AND_IMAGE = {2, 3};
  private static final int[] OF_IMAGE = {1, 2, 3};

  record Input(Tensor images) {}

  @Test
  @Order(1)
  void every_channel_ends_with_mean_0_and_standard_deviation_1() {
    Tensor worked = Tensor.of(new float[][][][] {{{{1, 2}}, {{10, 30}}}, {{{3, 6}}, {{50, 70}}}});
    Cases<Input> cases =
        Cases.of(new Input(worked))
            .generated(5, draws -> new Input(draws.tensor(draws.sizes(4, 2, 4))))
            .generated(
                5,
                draws -> {
                  int channelsAndColumns = draws.integer(2, 4);
                  int images = draws.integer(2, 4);
                  return new Input(draws.tensor(images, channelsAndColumns, 3, channelsAndColumns));
                })
            .generated(5, draws -> new Input(draws.tensor(3, 2, 2, 5).add(draws.integer(5, 9))));
    Examiner.of(NormalizeImages.class, cases, in -> normalized(in.images(), OF_CHANNEL))
        .misconception("population-deviation", in -> population(in.images()))
        .misconception("variance-for-deviation", in -> byVariance(in.images()))
        .misconception("counted-wrongly", in -> counting(in.images(), in.images().size(0)))
        .misconception("counted-wrongly", in -> counting(in.images(), sizeOfChannel(in.images())))
        .misconception("counted-wrongly", in -> counting(in.images(), in.images().numel()))
        .misconception("counted-after-root", in -> countedAfterRoot(in.images()))
        .misconception("divided-first", in -> dividedFirst(in.images()))
        .misconception("one-mean-for-all", in -> whole(in.images()))
        .misconception("each-image-apart", in -> normalized(in.images(), OF_CHANNEL_AND_IMAGE))
        .misconception("channels-mixed", in -> normalized(in.images(), OF_IMAGE))
        .misconception("axes-lost", in -> axesLost(in.images()))
        .misconception("not-divided", in -> in.images().sub(in.images().mean(true, OF_CHANNEL)))
        .misconception("not-centred", in -> in.images().div(in.images().std(true, OF_CHANNEL)))
        .examine(in -> NormalizeImages.normalizeImages(in.images()));
  }

  private static Tensor normalized(Tensor images, int... gone) {
    return images.sub(images.mean(true, gone)).div(images.std(true, gone));
  }

  private static Tensor population(Tensor images) {
    return images.sub(images.mean(true, OF_CHANNEL)).div(images.std(0, true, OF_CHANNEL));
  }

  private static Tensor byVariance(Tensor images) {
    return images.sub(images.mean(true, OF_CHANNEL)).div(images.var(true, OF_CHANNEL));
  }

  /** With the sum of squares divided by another count, less 1, than a channel's. */
  private static Tensor counting(Tensor images, int count) {
    float channels = images.size(1);
    float right = images.numel() / channels - 1;
    return normalized(images, OF_CHANNEL).mul((float) Math.sqrt((count - 1) / right));
  }

  private static int sizeOfChannel(Tensor images) {
    return images.size(2) * images.size(3);
  }

  private static Tensor countedAfterRoot(Tensor images) {
    float count = images.numel() / images.size(1) - 1;
    return normalized(images, OF_CHANNEL).mul((float) Math.sqrt(count));
  }

  private static Tensor dividedFirst(Tensor images) {
    return images.div(images.std(true, OF_CHANNEL)).sub(images.mean(true, OF_CHANNEL));
  }

  private static Tensor whole(Tensor images) {
    return images.sub(images.mean()).div(images.std());
  }

  private static Tensor axesLost(Tensor images) {
    return images.sub(images.mean(OF_CHANNEL)).div(images.std(OF_CHANNEL));
  }
}
