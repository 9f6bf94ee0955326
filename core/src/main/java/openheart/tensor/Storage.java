package openheart.tensor;

import openheart.numeric.Heap;

/** New arrays for results. */
final class Storage {

  private Storage() {}

  /**
   * An array for the elements of a shape, or a clear word if memory does not hold it. More than the
   * whole heap is refused at once; whether less than that fits, only the garbage collector knows,
   * and it refuses without touching the memory.
   */
  static float[] of(String operation, Shape shape) {
    long bytes = (long) Float.BYTES * shape.numel();
    if (bytes > Heap.max()) {
      throw tooMuch(operation, shape, bytes, "more than");
    }
    try {
      return new float[shape.numel()];
    } catch (OutOfMemoryError e) {
      throw tooMuch(operation, shape, bytes, "too much for what is left of");
    }
  }

  private static ShapeException tooMuch(String operation, Shape shape, long bytes, String verdict) {
    return new ShapeException(
        operation,
        (shape + " needs " + (bytes >> 20) + " MiB, " + verdict + " the " + (Heap.max() >> 20))
            + " MiB that this Java may use; see its option -Xmx");
  }
}
