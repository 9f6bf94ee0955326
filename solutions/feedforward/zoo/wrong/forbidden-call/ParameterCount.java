package openheart.exercises.feedforward;

import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Sequential;

public final class ParameterCount {
  public static long parameterCount(int[] sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("size " + size);
      }
    }
    Module[] layers = new Module[sizes.length - 1];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = new Linear(sizes[i], sizes[i + 1]);
    }
    return new Sequential(layers).numParameters();
  }
}
