package openheart.widgets.numeric;

/** The memory in WebAssembly, which doesn't tell: stands in for core's class of the same name. */
public final class Heap {

  private Heap() {}

  /** The bytes that browsers allow a page at least. */
  public static long max() {
    return 1L << 30;
  }
}
