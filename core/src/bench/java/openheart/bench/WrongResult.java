package openheart.bench;

/** Two sides computed different things, or a kernel is far slower than it can be. */
final class WrongResult extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongResult(String message) {
    super(message);
  }
}
