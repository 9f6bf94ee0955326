package openheart.bench;

/** A rest. */
final class Pause {

  private Pause() {}

  static void milliseconds(int count) {
    try {
      Thread.sleep(count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the benchmark was interrupted", e);
    }
  }
}
