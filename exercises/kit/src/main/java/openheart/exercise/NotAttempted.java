package openheart.exercise;

/**
 * Thrown by {@link Todo#todo}: the exercise has no answer yet.
 *
 * <p>An Error, so that no {@code catch (Exception e)} swallows it and earns points, and without a
 * stack trace, since it reports no failure.
 */
public final class NotAttempted extends Error {
  private static final long serialVersionUID = 1L;

  NotAttempted(String what) {
    super(what, null, false, false);
  }
}
