package openheart.lessons.ensembles;

import openheart.random.Generator;

/** Both layers as the examples learn them, learned once for all who only look at them. */
final class Learned {

  private static final WeightedFamiliesLayer WEIGHTED =
      new WeightedFamiliesLayer(4, 5, new Generator(28));
  private static final TwoLayerFamiliesLayer BENT;

  static {
    Proteins train = Proteins.draw(new Generator(1), 1000);
    Contest.learn(WEIGHTED, train);
    BENT = Contest.fromBothSigns(train);
  }

  private Learned() {}

  static WeightedFamiliesLayer weighted() {
    return WEIGHTED;
  }

  static TwoLayerFamiliesLayer bent() {
    return BENT;
  }
}
