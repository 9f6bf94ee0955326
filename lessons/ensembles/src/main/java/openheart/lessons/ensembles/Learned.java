package openheart.lessons.ensembles;

import openheart.random.Generator;

/** Both layers as the examples learn them, learned once for all who only look at them. */
final class Learned {

  private static final WeightedFamiliesLayer WEIGHTED =
      new WeightedFamiliesLayer(4, 5, new Generator(28));
  private static final TwoLayerFamiliesLayer BENT =
      new TwoLayerFamiliesLayer(4, 5, 8, new Generator(28));

  static {
    Proteins train = Proteins.draw(new Generator(1), 1000);
    Contest.learn(WEIGHTED, train);
    BENT.ofBothSigns(new Generator(28));
    Contest.learn(BENT, train);
  }

  private Learned() {}

  static WeightedFamiliesLayer weighted() {
    return WEIGHTED;
  }

  static TwoLayerFamiliesLayer bent() {
    return BENT;
  }
}
