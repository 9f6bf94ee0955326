package openheart.exercises.einsum;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 5: attention scores, by einsum.
 *
 * <p>Example: 1 text, 1 head, 1 query, 2 keys, vectors of 4 components.
 *
 * <pre>
 *   queries  [1, 2, 3, 4]                   shape (1, 1, 1, 4)
 *   keys     [1, 1, 1, 1], [2, 0, 0, 0]     shape (1, 1, 2, 4)
 *   result   [10 / 2, 2 / 2] = [5, 1]       shape (1, 1, 1, 2)
 * </pre>
 */
public final class AttentionScores {
  private AttentionScores() {}

  /**
   * The dot product of every query with every key of its own text and head, divided by the root of
   * the number of components.
   *
   * @param queries (batch, heads, queries, components); not modified
   * @param keys (batch, heads, keys, components); not modified
   * @return (batch, heads, queries, keys)
   */
  public static Tensor attentionScores(Tensor queries, Tensor keys) {
    // TODO
    return Todo.todo("score every query with every key");
  }
}
