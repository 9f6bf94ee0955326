package openheart.exercise;

import java.util.Optional;

/** Collects what the tests of one exercise say. */
final class Tally {
  private final Result start;
  private int passed;
  private boolean aborted;
  private Optional<Throwable> failure = Optional.empty();

  Tally(Plan.Planned planned) {
    start = Result.notAttempted(planned);
  }

  void passed() {
    passed++;
  }

  void aborted() {
    aborted = true;
  }

  /** Keeps the first failure: later tests ask for more, and may fail for the same reason. */
  void failed(Optional<Throwable> thrown) {
    if (failure.isEmpty()) {
      failure = thrown.or(() -> Optional.of(new AssertionError(start.exercise())));
    }
  }

  Result result() {
    if (failure.isPresent()) {
      return wrong(failure.get());
    }
    return passed > 0 && !aborted ? start.right() : start;
  }

  private Result wrong(Throwable thrown) {
    if (thrown instanceof Verdict verdict) {
      return start.wrong(verdict.diagnosis(), Escape.terminal(verdict.text()), verdict.location());
    }
    String message = Optional.ofNullable(thrown.getMessage()).orElse("");
    String said =
        thrown instanceof AssertionError
            ? message
            : thrown.getClass().getSimpleName() + ": " + message;
    return start.wrong("", Escape.terminal(said), start.exercise() + ".java");
  }
}
