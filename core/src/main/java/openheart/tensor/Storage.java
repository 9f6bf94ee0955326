package openheart.tensor;

/** New arrays for results. */
final class Storage {

  private Storage() {}

  /** An array for the elements of a shape, or a clear word if memory does not hold it. */
  static float[] of(String operation, Shape shape) {
    try {
      return new float[shape.numel()];
    } catch (OutOfMemoryError e) {
      long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
      throw new ShapeException(
          operation,
          (shape + " needs " + ((4L * shape.numel()) >> 20) + " MiB, too much for what is left of ")
              + ("the " + mebibytes + " MiB that this Java may use; see its option -Xmx"));
    }
  }
}
