package openheart.random;

/** How words are made numbers. An object has room of its own for its work: one for each thread. */
interface Numbers {

  /**
   * Makes numbers of words from one place on, in a place of the result.
   *
   * @param words as the twister draws them
   */
  void make(int[] words, int from, int count, float[] result, int offset);
}
