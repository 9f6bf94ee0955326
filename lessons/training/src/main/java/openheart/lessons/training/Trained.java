package openheart.lessons.training;

import java.util.Map;
import openheart.nn.Sequential;
import openheart.tensor.Tensor;

/** What the example reading learns, learned once for all who only look at it. */
final class Trained {

  private static final Sequential MODEL = Digits.newNetwork();

  /** How it came about. */
  static final History HISTORY = Digits.learn(MODEL);

  /** The network's parameters. */
  static final Map<String, Tensor> STATE = MODEL.stateDict();

  private Trained() {}
}
