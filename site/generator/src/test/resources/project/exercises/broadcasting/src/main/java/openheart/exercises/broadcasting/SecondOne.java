/** Task. */
public final class SecondOne {}
