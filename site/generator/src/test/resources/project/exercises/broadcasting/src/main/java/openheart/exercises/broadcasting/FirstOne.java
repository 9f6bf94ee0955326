/** Task. */
public final class FirstOne {}
