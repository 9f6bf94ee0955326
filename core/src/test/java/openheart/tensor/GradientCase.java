package openheart.tensor;

/**
 * An operation whose gradient is checked, at inputs away from its bends. The name is the method's
 * of {@link Tensor}, with more words behind a space where a method has several cases.
 */
record GradientCase(String name, GradCheck.Computation computation, Shape... shapes) {

  static GradientCase of(String name, GradCheck.Computation computation, Shape... shapes) {
    return new GradientCase(name, computation, shapes);
  }

  /** Different numbers from 0.5 to 2, with a random sign, for each shape. */
  Tensor[] inputs() {
    openheart.random.Generator generator = new openheart.random.Generator(name.hashCode());
    Tensor[] inputs = new Tensor[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      inputs[i] = spread(generator, shapes[i]).requiresGrad(true);
    }
    return inputs;
  }

  private static Tensor spread(openheart.random.Generator generator, Shape shape) {
    Tensor x = Tensor.zeros(shape.dims()).fillUniform(generator, 0.5, 2);
    Tensor signs = Tensor.zeros(shape.dims()).fillBernoulli(generator, 0.5).mul(2).sub(1);
    return x.mul(signs);
  }

  @Override
  public String toString() {
    return name;
  }
}
