package openheart.lessons.training;

import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Points of a plane on two half circles that reach into each other. */
final class Moons {

  private Moons() {}

  /**
   * Point i is of class i mod 2. Its place on the half circle is even from 0 to pi, and both of its
   * coordinates are off by normal noise.
   */
  static Dataset points(int count, float noise, Generator generator) {
    Tensor x = Tensor.zeros(count, 2); // (count, 2)
    int[] classes = new int[count];
    for (int i = 0; i < count; i++) {
      classes[i] = i % 2;
      double angle = StrictMath.PI * generator.uniform();
      double across = StrictMath.cos(angle);
      double up = StrictMath.sin(angle);
      x.set((float) (classes[i] == 0 ? across : 1 - across), i, 0);
      x.set((float) (classes[i] == 0 ? up : 0.5 - up), i, 1);
    }
    Tensor shift = Tensor.randn(generator, count, 2).mul(noise); // (count, 2)
    return new Dataset(x.add(shift), classes);
  }
}
