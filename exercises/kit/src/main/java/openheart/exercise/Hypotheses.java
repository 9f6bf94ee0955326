package openheart.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may lie behind a wrong answer where none of an exercise's own misconceptions does: the right
 * one times a size, transposed, summed over an axis too many, and so on.
 *
 * <p>It speaks only when one hypothesis alone explains every answer, on at least {@value #ENOUGH}
 * wrong ones.
 */
final class Hypotheses {
  private static final int ENOUGH = 3;

  /**
   * One answer that holds numbers, or one component of an answer that is a record.
   *
   * @param arguments the numbers among the input's components
   * @param sizes what a learner might divide by, by the words for it
   * @param unscaled the right answer to an upstream gradient of ones, if the exercise has one
   * @param whole what the right answer is a sum or a mean of, if the exercise says so
   */
  private record Evidence(
      Grid expected,
      Grid actual,
      Map<String, Grid> arguments,
      Map<String, Integer> sizes,
      Optional<Grid> unscaled,
      Optional<Grid> whole) {
    boolean right() {
      return actual.matches(expected);
    }

    /** Whether the answer is a supposed one; an axis of size 1 more or less does not matter. */
    boolean answers(Optional<Grid> supposed) {
      return supposed.isPresent() && actual.matchesUpToOnes(supposed.get());
    }

    /** Whether the answer is the right one plus so many times an argument of its shape. */
    boolean differs(String argument, int times) {
      Grid added = arguments.get(argument);
      return added != null
          && !added.exact()
          && added.shape().equals(expected.shape())
          && actual.matches(expected.plus(added.times(times)));
    }
  }

  /** A supposition, and the gaps of its text, filled from the case that is shown. */
  private record Hypothesis(Predicate<Evidence> fits, Explanation explanation) {}

  /** What the exercise tells of a case, besides the right answer. */
  record Background(Optional<Object> unscaled, Optional<Object> whole) {}

  private final List<Evidence> evidence;
  private final Evidence shown;
  private final List<Hypothesis> hypotheses = new ArrayList<>();

  private Hypotheses(List<Evidence> evidence) {
    this.evidence = evidence;
    this.shown = evidence.stream().filter(e -> !e.right()).findFirst().orElseThrow();
  }

  /**
   * The one explanation, or none.
   *
   * @param trials every call of the learner's method
   * @param backgrounds one per trial
   */
  static <C extends Record> Optional<Explanation> explain(
      List<Examiner.Trial<C>> trials, List<Background> backgrounds) {
    Map<String, List<Evidence>> parts = new LinkedHashMap<>();
    for (int i = 0; i < trials.size(); i++) {
      if (!gather(trials.get(i), backgrounds.get(i), parts)) {
        return Optional.empty();
      }
    }
    parts.values().removeIf(part -> part.stream().allMatch(Evidence::right));
    List<Explanation> found = new ArrayList<>();
    for (Map.Entry<String, List<Evidence>> part : parts.entrySet()) {
      Optional<Explanation> one = new Hypotheses(part.getValue()).explain();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      found.add(one.get());
    }
    boolean same = found.stream().map(Explanation::key).distinct().count() == 1;
    return same ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Adds a trial's numbers to each part's evidence; false where an answer is of another kind. */
  private static boolean gather(
      Examiner.Trial<?> trial, Background background, Map<String, List<Evidence>> parts) {
    if (!(trial.expected() instanceof Outcome.Answer right)
        || !(trial.actual() instanceof Outcome.Answer given)) {
      return trial.right();
    }
    Map<String, Object> expected = Values.parts(right.value());
    Map<String, Object> actual = Values.parts(given.value());
    Map<String, Object> unscaled = background.unscaled().map(Values::parts).orElse(Map.of());
    if (!expected.keySet().equals(actual.keySet())) {
      return false;
    }
    Map<String, Grid> arguments = grids(Values.parts(trial.input()));
    for (String name : expected.keySet()) {
      Optional<Grid> wanted = Grid.of(expected.get(name));
      Optional<Grid> found = Grid.of(actual.get(name));
      if (wanted.isPresent() != found.isPresent()) {
        return false;
      }
      if (wanted.isPresent()) {
        Evidence evidence =
            new Evidence(
                wanted.get(),
                found.get(),
                arguments,
                sizes(trial.input(), arguments),
                Optional.ofNullable(unscaled.get(name)).flatMap(Grid::of),
                background.whole().flatMap(Grid::of));
        parts.computeIfAbsent(name, key -> new ArrayList<>()).add(evidence);
      }
    }
    return true;
  }

  private static Map<String, Grid> grids(Map<String, Object> values) {
    Map<String, Grid> grids = new LinkedHashMap<>();
    values.forEach((name, value) -> Grid.of(value).ifPresent(grid -> grids.put(name, grid)));
    return grids;
  }

  private static Map<String, Integer> sizes(Record input, Map<String, Grid> arguments) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Map<String, Object> values = Values.parts(input);
    arguments.forEach(
        (name, grid) -> {
          boolean array = values.get(name).getClass().isArray();
          for (int axis = 0; axis < grid.shape().size(); axis++) {
            String words = array ? "[0]".repeat(axis) + ".length" : ".size(" + axis + ")";
            sizes.put(name + words, grid.shape().get(axis));
          }
          if (grid.shape().size() > 1 && !array) {
            sizes.put(name + ".numel()", grid.numbers().length);
          }
          if (grid.shape().isEmpty() && grid.exact()) {
            sizes.put(name, (int) grid.numbers()[0]);
          }
        });
    return sizes;
  }

  private Optional<Explanation> explain() {
    if (evidence.stream().filter(e -> !e.right()).count() < ENOUGH) {
      return Optional.empty();
    }
    factors();
    arrangement();
    reductions();
    ingredients();
    List<Explanation> fitting = fitting();
    if (fitting.isEmpty()) {
      hypotheses.clear();
      suppose(
          e -> Arrays.equals(e.actual.numbers(), e.expected.numbers()),
          Explanation.of("other-shape"));
      fitting = fitting();
    }
    boolean one = fitting.stream().map(Explanation::key).distinct().count() == 1;
    return one ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private List<Explanation> fitting() {
    return hypotheses.stream()
        .filter(hypothesis -> evidence.stream().allMatch(hypothesis.fits))
        .map(Hypothesis::explanation)
        .toList();
  }

  private void suppose(Predicate<Evidence> fits, Explanation explanation) {
    hypotheses.add(new Hypothesis(fits, explanation));
  }

  private void factors() {
    suppose(e -> e.actual.matches(e.expected.times(2)), Explanation.of("twice"));
    suppose(e -> e.actual.matches(e.expected.times(0.5)), Explanation.of("half"));
    suppose(e -> e.actual.matches(e.expected.times(-1)), Explanation.of("negated"));
    for (String size : shown.sizes.keySet()) {
      if (telling(size)) {
        int n = shown.sizes.get(size);
        suppose(e -> scaled(e, size, false), Explanation.of("divided-by-size", n, size));
        suppose(e -> scaled(e, size, true), Explanation.of("times-size", n, size));
      }
    }
  }

  /** Whether a size can't be mistaken for a plain factor of 1, 2 or 1/2. */
  private boolean telling(String size) {
    TreeSet<Integer> values =
        evidence.stream()
            .map(e -> e.sizes.getOrDefault(size, 0))
            .collect(Collectors.toCollection(TreeSet::new));
    return values.first() > 0 && values.last() > 2;
  }

  private static boolean scaled(Evidence e, String size, boolean times) {
    double n = e.sizes.get(size);
    return e.actual.matches(e.expected.times(times ? n : 1 / n));
  }

  private void arrangement() {
    int axes = shown.expected.shape().size();
    for (int first = 0; first < axes; first++) {
      for (int second = first + 1; second < axes; second++) {
        int a = first;
        int b = second;
        suppose(
            e -> b < e.expected.shape().size() && e.actual.matches(e.expected.swapped(a, b)),
            axes == 2 ? Explanation.of("transposed") : Explanation.of("axes-swapped", a, b));
      }
    }
  }

  private void reductions() {
    for (boolean mean : new boolean[] {false, true}) {
      List<Integer> stretched = shown.actual.axesBeyond(shown.expected);
      suppose(
          e -> e.actual.reduced(e.actual.axesBeyond(e.expected), mean).matchesUpToOnes(e.expected),
          Explanation.of(mean ? "not-averaged" : "not-summed", words(stretched)));
      reduced(e -> e.whole, mean, mean ? "averaged-over" : "summed-over");
      if (shown.whole.isEmpty()) {
        reduced(e -> Optional.of(e.expected), mean, mean ? "averaged-too-far" : "summed-too-far");
      }
    }
    suppose(e -> e.answers(e.whole), Explanation.of("not-reduced"));
  }

  private void reduced(Function<Evidence, Optional<Grid>> from, boolean mean, String key) {
    int axes = from.apply(shown).map(grid -> grid.shape().size()).orElse(0);
    for (int bits = 1; bits < 1 << axes; bits++) {
      int chosen = bits;
      List<Integer> gone =
          IntStream.range(0, axes).filter(axis -> (chosen >> axis & 1) == 1).boxed().toList();
      suppose(
          e -> e.answers(from.apply(e).map(g -> g.reduced(gone, mean))),
          Explanation.of(key, words(gone)));
    }
  }

  private void ingredients() {
    suppose(e -> e.answers(e.unscaled), Explanation.of("upstream-ignored"));
    for (String name : shown.arguments.keySet()) {
      suppose(e -> e.differs(name, -1), Explanation.of("argument-missing", name));
      suppose(e -> e.differs(name, 1), Explanation.of("argument-added", name));
    }
  }

  private static String words(List<Integer> axes) {
    return axes.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
