package openheart.exercises.einsum;

import openheart.exercise.Todo;

/**
 * Exercise 3: three nests of loops, written as equations.
 *
 * <p>Example: for {@code r[b][o] += x[b][n] * w[o][n]}, with x and w as operands, the equation is
 * {@code "bn,on->bo"}. In the nests below, r begins with zeros.
 *
 * <p>Nest 0, operands x, y:
 *
 * <pre>{@code
 * for (int i = 0; i < rows; i++) {
 *   for (int b = 0; b < batch; b++) {
 *     for (int k = 0; k < others; k++) {
 *       for (int j = 0; j < columns; j++) {
 *         r[k][b][i] += x[b][i][j] * y[b][k][j];
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Nest 1, operands m, w:
 *
 * <pre>{@code
 * for (int b = 0; b < batch; b++) {
 *   for (int i = 0; i < n; i++) {
 *     r[b] += m[b][i][i] * w[i];
 *   }
 * }
 * }</pre>
 *
 * <p>Nest 2, operands x, y, v:
 *
 * <pre>{@code
 * for (int p = 0; p < texts; p++) {
 *   for (int k = 0; k < keys; k++) {
 *     float sum = 0;
 *     for (int q = 0; q < queries; q++) {
 *       for (int d = 0; d < components; d++) {
 *         sum += x[p][q][d] * y[p][k][d];
 *       }
 *     }
 *     r[k][p] = v[p] * sum;
 *   }
 * }
 * }</pre>
 */
public final class LoopsToEquations {
  private LoopsToEquations() {}

  /**
   * The equations of the three nests.
   *
   * @return three equations, in the order of the nests, each with its operands in the order named
   */
  public static String[] equations() {
    // TODO
    return Todo.todo("write three equations");
  }
}
