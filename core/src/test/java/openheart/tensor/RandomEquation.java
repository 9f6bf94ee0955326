package openheart.tensor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A random einsum with its operands, and what it gives by loops over all indices in double. Axes of
 * an ellipsis are called -1 (the last), -2, ...
 */
final class RandomEquation {

  private static final String LETTERS = "abcdXY";

  final String text;
  final Tensor[] operands;
  private final List<List<String>> axes = new ArrayList<>(); // of each operand
  private final List<String> output = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final RandomShapes random;

  RandomEquation(int seed) {
    this(RandomShapes.of(seed), 1 + seed % 4);
  }

  RandomEquation(RandomShapes random, int count) {
    this.random = random;
    boolean ellipsis = random.upTo(3) == 0;
    StringBuilder equation = new StringBuilder();
    operands = new Tensor[count];
    for (int i = 0; i < count; i++) {
      equation.append(i == 0 ? "" : ",");
      operands[i] = random.view(operand(equation, ellipsis && random.upTo(4) > 0));
    }
    if (random.upTo(3) == 0) {
      implicitOutput(equation);
    } else {
      explicitOutput(equation);
    }
    text = equation.toString();
  }

  private Shape operand(StringBuilder equation, boolean ellipsis) {
    List<String> names = new ArrayList<>();
    int letters = random.upTo(4);
    int place = ellipsis ? random.upTo(letters + 1) : -1;
    for (int at = 0; at <= letters; at++) {
      if (at == place) {
        equation.append("...");
        for (int d = random.upTo(3); d > 0; d--) {
          names.add("-" + d);
        }
      }
      if (at < letters) {
        String letter = LETTERS.substring(random.upTo(LETTERS.length())).substring(0, 1);
        equation.append(random.upTo(8) == 0 ? " " : "").append(letter);
        names.add(letter);
      }
    }
    Map<String, Integer> own = new HashMap<>(); // 1 where the operand is to be stretched
    int[] dims = new int[names.size()];
    for (int d = 0; d < dims.length; d++) {
      int size = sizes.computeIfAbsent(names.get(d), name -> newSize());
      dims[d] = own.computeIfAbsent(names.get(d), name -> random.upTo(6) == 0 ? 1 : size);
    }
    axes.add(names);
    return Shape.of(dims);
  }

  private int newSize() {
    return random.upTo(25) == 0 ? 0 : 1 + random.upTo(4);
  }

  private List<String> ellipsisAxes() {
    List<String> result = new ArrayList<>();
    for (int d = 9; d > 0; d--) {
      String name = "-" + d;
      if (axes.stream().anyMatch(names -> names.contains(name))) {
        result.add(name);
      }
    }
    return result;
  }

  private void implicitOutput(StringBuilder equation) {
    if (equation.indexOf(".") >= 0) {
      output.addAll(ellipsisAxes());
    }
    Map<String, Integer> count = new TreeMap<>();
    axes.forEach(names -> names.forEach(name -> count.merge(name, 1, Integer::sum)));
    count.forEach(
        (name, n) -> {
          if (n == 1 && !name.startsWith("-")) {
            output.add(name);
          }
        });
  }

  private void explicitOutput(StringBuilder equation) {
    Set<String> letters = new LinkedHashSet<>();
    axes.forEach(letters::addAll);
    letters.removeIf(name -> name.startsWith("-"));
    List<String> shuffled = new ArrayList<>();
    for (String letter : letters) {
      shuffled.add(random.upTo(shuffled.size() + 1), letter);
    }
    boolean ellipsis = equation.indexOf(".") >= 0 && random.upTo(4) > 0;
    equation.append("->");
    for (String letter : shuffled) {
      if (ellipsis && random.upTo(2) == 0) {
        ellipsis = false;
        equation.append("...");
        output.addAll(ellipsisAxes());
      }
      if (random.upTo(3) > 0) {
        equation.append(letter);
        output.add(letter);
      }
    }
  }

  /** The shape by the rules: an index has the size of whichever operand is not 1 along it. */
  Shape shape() {
    return Shape.of(output.stream().mapToInt(this::size).toArray());
  }

  private int size(String name) {
    int size = 1;
    for (int i = 0; i < operands.length; i++) {
      for (int d = 0; d < axes.get(i).size(); d++) {
        boolean counts = axes.get(i).get(d).equals(name) && operands[i].size(d) != 1;
        size = counts ? operands[i].size(d) : size;
      }
    }
    return size;
  }

  /** The result, row-major, and in a second row the sum of the products' absolute values. */
  double[][] byLoops() {
    List<String> all = new ArrayList<>(output);
    for (List<String> names : axes) {
      names.stream().filter(name -> !all.contains(name)).forEach(all::add);
    }
    double[][] result = new double[2][shape().numel()];
    loop(all, new HashMap<>(), result);
    return result;
  }

  private void loop(List<String> all, Map<String, Integer> index, double[][] result) {
    if (index.size() < all.size()) {
      String name = all.get(index.size());
      int size = size(name);
      for (int i = 0; i < size; i++) {
        index.put(name, i);
        loop(all, index, result);
      }
      index.remove(name);
      return;
    }
    double product = 1;
    for (int i = 0; i < operands.length; i++) {
      int[] place = new int[axes.get(i).size()];
      for (int d = 0; d < place.length; d++) {
        place[d] = operands[i].size(d) == 1 ? 0 : index.get(axes.get(i).get(d));
      }
      product *= operands[i].get(place);
    }
    int at = 0;
    for (String name : output) {
      at = at * size(name) + index.get(name);
    }
    result[0][at] += product;
    result[1][at] += Math.abs(product);
  }

  @Override
  public String toString() {
    StringBuilder result = new StringBuilder(text);
    for (Tensor operand : operands) {
      result.append(' ').append(operand.shape());
    }
    return result.toString();
  }
}
