package openheart.optim;

/** A number that an optimizer keeps for each number of each parameter, 0 at first. */
final class Memory {

  private final float[][] arrays;

  Memory(int parameters) {
    arrays = new float[parameters][];
  }

  /** The numbers for one parameter, made when they are first asked for. */
  float[] of(int index, int size) {
    if (arrays[index] == null) {
      arrays[index] = new float[size];
    }
    return arrays[index];
  }
}
