/**
 * A lesson of
 * two examples.
 */
final class Sample {
  static void first(Output out) {
    Tensor x = Tensor.of(1, 2);
    out.show(x.var());
  }
}
