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
      "Tensor.unsqueeze",
      "Tensor.view",
      "Tensor.shape",
      "Tensor.size",
      "Tensor.numel",
      "Tensor.zeros",
      "Tensor.of",
      "Tensor.get",
      "Tensor.set",
      "Tensor.cloned",
      "Shape.dims",
      "Shape.size",
      "Shape.numel"
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

  private static Tensor whole(Tensor images) {
    return images.sub(images.mean()).div(images.std());
  }

  private static Tensor axesLost(Tensor images) {
    return images.sub(images.mean(OF_CHANNEL)).div(images.std(OF_CHANNEL));
  }
}
