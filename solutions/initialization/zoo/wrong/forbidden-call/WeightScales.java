package openheart.exercises.initialization;

import openheart.nn.Init;
import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class WeightScales {
  public static double lecun(Shape weight) {
    Generator generator = new Generator(0);
    return Init.lecunNormal(Tensor.zeros(weight.dims()), generator).std().item();
  }

  public static double glorot(Shape weight, double gain) {
    Generator generator = new Generator(0);
    return Init.xavierNormal(Tensor.zeros(weight.dims()), gain, generator).std().item();
  }

  public static double he(Shape weight) {
    Generator generator = new Generator(0);
    return Init.kaimingNormal(Tensor.zeros(weight.dims()), 0, generator).std().item();
  }
}
