package openheart.exercise;

/** What became of one exercise. */
public enum Status {
  /** The answer is still to be written, or its tests did not run. */
  NOT_ATTEMPTED,
  /** A test rejected the answer. */
  WRONG,
  /** Every test accepted it. */
  RIGHT
}
