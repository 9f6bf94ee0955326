package openheart.lessons.training;

import openheart.nn.Sequential;

/** The network that the example reading trains, for whoever only looks at it. */
final class Trained {

  /** The network, to be read. */
  static final Sequential MODEL = Digits.newNetwork();

  /** How it came about. */
  static final History HISTORY = Digits.learn(MODEL);

  private Trained() {}
}
