package openheart.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which order to multiply the operands of an einsum, two at a time. The order does not change
 * the result but the work: for (10, 1000), (1000, 10) and (10, 1000), beginning on the left costs
 * 200,000 multiply-adds, beginning on the right 20 million. A set of axes is a bit mask.
 *
 * <p>For few operands every order is compared: the best one for a set of operands is the best ones
 * for two halves of it and their product, so each set is looked at once (dynamic programming). For
 * many, the pair whose product grows least is taken, again and again.
 */
final class EinsumPath {

  /** Up to so many operands every order is compared: 3^8 = 6561 ways to halve a set. */
  private static final int EXACT = 8;

  /** The greedy search looks at pairs among so many operands at a time. */
  private static final int WINDOW = 32;

  private final int[] sizes;
  private final long output;

  /**
   * A search.
   *
   * @param sizes of the axes
   * @param output the axes that the result has
   */
  EinsumPath(int[] sizes, long output) {
    this.sizes = sizes;
    this.output = output;
  }

  /** Two operands to multiply; operands are numbered as given, and each product is the next. */
  record Pair(int left, int right) {}

  /** The cheapest order; of many operands, one that costs no more than from left to right. */
  List<Pair> best(long[] operands) {
    if (operands.length <= EXACT) {
      return new Exact(operands).pairs();
    }
    List<Pair> greedy = greedy(operands);
    List<Pair> inOrder = inOrder(operands.length);
    return cost(operands, greedy) < cost(operands, inOrder) ? greedy : inOrder;
  }

  private long cost(long[] operands, List<Pair> pairs) {
    EinsumUses uses = new EinsumUses(output, operands);
    long[] axes = Arrays.copyOf(operands, 2 * operands.length);
    long cost = 0;
    for (int p = 0; p < pairs.size(); p++) {
      long left = axes[pairs.get(p).left];
      long right = axes[pairs.get(p).right];
      cost = saturatedSum(cost, loops(sizes, left | right));
      axes[operands.length + p] = uses.multiply(left, right);
    }
    return cost;
  }

  /** From left to right, as the operands stand. */
  static List<Pair> inOrder(int operands) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < operands; i++) {
      pairs.add(new Pair(i == 1 ? 0 : operands + i - 2, i));
    }
    return pairs;
  }

  /** How often the innermost of loops over some axes runs; Long.MAX_VALUE if more often. */
  static long loops(int[] sizes, long axes) {
    long product = 1;
    boolean huge = false;
    for (long rest = axes; rest != 0; rest &= rest - 1) {
      int size = sizes[Long.numberOfTrailingZeros(rest)];
      if (size == 0) {
        return 0;
      }
      huge |= product > Long.MAX_VALUE / size;
      product *= size;
    }
    return huge ? Long.MAX_VALUE : product;
  }

  static long saturatedSum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /** Every order, by sets of operands; a set is a bit mask too. */
  private final class Exact {

    private final int all;
    private final long[] axes; // by set: the axes that its product keeps
    private final long[] cost; // by set: of its cheapest order
    private final int[] half; // by set: the left half in that order
    private final List<Pair> pairs = new ArrayList<>();
    private final int operands;

    Exact(long[] operands) {
      this.operands = operands.length;
      all = (1 << operands.length) - 1;
      axes = new long[all + 1];
      cost = new long[all + 1];
      half = new int[all + 1];
      for (int set = 1; set <= all; set++) {
        axes[set] = axes[set & (set - 1)] | operands[Integer.numberOfTrailingZeros(set)];
      }
      long[] united = axes.clone();
      for (int set = 1; set <= all; set++) {
        axes[set] &= output | united[all ^ set];
        if ((set & (set - 1)) != 0) {
          halve(set);
        }
      }
    }

    /** Of orders with the same cost the one as the operands stand is preferred. */
    private void halve(int set) {
      cost[set] = Long.MAX_VALUE;
      half[set] = set ^ Integer.highestOneBit(set);
      compare(set, half[set]);
      for (int left = (set - 1) & set; left > (set ^ left); left = (left - 1) & set) {
        compare(set, set ^ left);
      }
    }

    private void compare(int set, int left) {
      int right = set ^ left;
      long parts = saturatedSum(cost[left], cost[right]);
      long total = saturatedSum(parts, loops(sizes, axes[left] | axes[right]));
      if (total < cost[set]) {
        cost[set] = total;
        half[set] = left;
      }
    }

    List<Pair> pairs() {
      multiply(all);
      return pairs;
    }

    /** Multiplies a set's operands; returns the product's number. */
    private int multiply(int set) {
      if ((set & (set - 1)) == 0) {
        return Integer.numberOfTrailingZeros(set);
      }
      int left = multiply(half[set]);
      int right = multiply(set ^ half[set]);
      pairs.add(new Pair(left, right));
      return operands + pairs.size() - 1;
    }
  }

  private List<Pair> greedy(long[] operands) {
    EinsumUses uses = new EinsumUses(output, operands);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < operands.length; i++) {
      left.add(i);
    }
    long[] axes = Arrays.copyOf(operands, 2 * operands.length);
    List<Pair> pairs = new ArrayList<>();
    while (left.size() > 1) {
      Pair pair = smallestGrowth(left, axes, uses);
      int product = operands.length + pairs.size();
      axes[product] = uses.multiply(axes[pair.left], axes[pair.right]);
      left.set(left.indexOf(pair.left), product);
      left.remove((Object) pair.right);
      pairs.add(pair);
    }
    return pairs;
  }

  private Pair smallestGrowth(List<Integer> left, long[] axes, EinsumUses uses) {
    Pair best = new Pair(left.get(0), left.get(1));
    double smallest = Double.POSITIVE_INFINITY;
    int window = Math.min(WINDOW, left.size());
    for (int i = 0; i < window; i++) {
      for (int j = i + 1; j < window; j++) {
        long a = axes[left.get(i)];
        long b = axes[left.get(j)];
        double size = loops(sizes, uses.product(a, b));
        double growth = size - loops(sizes, a) - loops(sizes, b);
        if (growth < smallest) {
          smallest = growth;
          best = new Pair(left.get(i), left.get(j));
        }
      }
    }
    return best;
  }
}
