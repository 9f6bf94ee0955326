package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import openheart.tensor.Tensor;

public final class KaimingNormal {
  public static Tensor kaimingNormal(int out, int in, DoubleSupplier normal) {
    double[] normals = DoubleStream.generate(normal).limit((long) out * in).toArray();
    Tensor numbers = Tensor.zeros(out * in);
    for (int i = 0; i < normals.length; i++) {
      numbers.set((float) normals[i], i);
    }
    return numbers.view(out, in).div((float) Math.sqrt(in / 2.0));
  }
}
