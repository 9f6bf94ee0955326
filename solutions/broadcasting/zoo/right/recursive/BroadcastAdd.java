package openheart.exercises.broadcasting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public final class BroadcastAdd {
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    List<Float> sums = new ArrayList<>();
    Operand first = new Operand(a, aShape);
    Operand second = new Operand(b, bShape);
    walk(shape, new int[shape.length], 0, at -> sums.add(first.at(at) + second.at(at)));
    float[] result = new float[sums.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = sums.get(i);
    }
    return result;
  }

  private static void walk(int[] shape, int[] at, int axis, Consumer<int[]> visit) {
    if (axis == shape.length) {
      visit.accept(at);
      return;
    }
    for (at[axis] = 0; at[axis] < shape[axis]; at[axis]++) {
      walk(shape, at, axis + 1, visit);
    }
  }

  private record Operand(float[] numbers, int[] sizes) {
    float at(int[] at) {
      int place = 0;
      for (int i = 0; i < sizes.length; i++) {
        int index = at[at.length - sizes.length + i];
        place = place * sizes[i] + (sizes[i] == 1 ? 0 : index);
      }
      return numbers[place];
    }
  }
}
