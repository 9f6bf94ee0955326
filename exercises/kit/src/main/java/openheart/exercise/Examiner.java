package openheart.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tries a learner's method on many inputs, and where it is wrong looks for the misconception behind
 * it: what would a learner who believes this have answered?
 *
 * <p>It speaks only when exactly one misconception explains every answer. Where none of the
 * exercise's own does, it tries {@link Hypotheses} of its own. Otherwise it says where the answers
 * differ first, and nothing more.
 *
 * @param <C> one input
 */
public final class Examiner<C extends Record> {
  private record Misconception<C>(String key, Function<C, Object> answer) {}

  private record Symptom(String key, BiPredicate<Outcome, Outcome> shows) {}

  /** One call of the learner's method. */
  record Trial<C extends Record>(
      C input, Outcome expected, Outcome actual, boolean changedInput, boolean returnedInput) {
    boolean right() {
      return expected.matches(actual);
    }
  }

  private final Class<?> exercise;
  private final List<C> cases;
  private final Function<C, Object> expected;
  private final List<Misconception<C>> misconceptions = new ArrayList<>();
  private final List<Symptom> symptoms = new ArrayList<>();
  private Optional<Function<C, Object>> whole = Optional.empty();
  private String upstream = "upstream";
  private boolean fresh;

  private Examiner(Class<?> exercise, List<C> cases, Function<C, Object> expected) {
    this.exercise = exercise;
    this.cases = cases;
    this.expected = expected;
  }

  /**
   * An examiner that knows the right answers.
   *
   * @param exercise the learner's class
   * @param cases the inputs, the worked example first
   * @param expected the right answer, an IllegalArgumentException where the input must be refused
   * @param <C> one input
   * @return an examiner that knows of one misconception, {@code hard-coded}: the worked example's
   *     answer, whatever the input
   */
  public static <C extends Record> Examiner<C> of(
      Class<?> exercise, Cases<C> cases, Function<C, Object> expected) {
    Examiner<C> examiner = new Examiner<>(exercise, cases.all(), expected);
    C worked = examiner.cases.get(0);
    return examiner.misconception("hard-coded", input -> expected.apply(worked));
  }

  /**
   * Adds a misconception. One that shows in several ways may be added several times.
   *
   * @param key the diagnosis, a key in the exercise's texts
   * @param answer what a learner who holds it would answer
   */
  public Examiner<C> misconception(String key, Function<C, Object> answer) {
    misconceptions.add(new Misconception<>(key, answer));
    return this;
  }

  /**
   * Adds a way to be wrong that does not settle the answer, for instance to accept what must be
   * refused. It is told only where no misconception fits and every wrong answer shows it.
   *
   * @param key the diagnosis
   * @param shows whether a wrong answer shows it, from the expected outcome and the actual one
   */
  public Examiner<C> symptom(String key, BiPredicate<Outcome, Outcome> shows) {
    symptoms.add(new Symptom(key, shows));
    return this;
  }

  /**
   * Says which component of the input is the gradient that comes from upstream, so that an answer
   * that ignores it is recognized. A component named {@code upstream} is, without being said.
   */
  public Examiner<C> upstream(String component) {
    upstream = component;
    return this;
  }

  /**
   * Says what the right answer is the sum or the mean of, over some of its axes, so that an answer
   * that adds up or averages over others is recognized.
   */
  public Examiner<C> reducing(Function<C, Object> terms) {
    whole = Optional.of(terms);
    return this;
  }

  /** Demands a result of its own: no array of the input, no tensor that shares storage with one. */
  public Examiner<C> fresh() {
    fresh = true;
    return this;
  }

  /**
   * Runs the learner's method on a fresh copy of every input.
   *
   * @param student calls the learner's method
   * @throws Verdict if an answer is wrong, an input was changed, or one was returned that must not
   *     be
   * @throws NotAttempted if there is nothing to examine yet
   */
  public void examine(Function<C, Object> student) {
    List<Trial<C>> trials = cases.stream().map(input -> run(input, student)).toList();
    Optional<Trial<C>> wrong = first(trials, trial -> !trial.right());
    Optional<Trial<C>> changed = first(trials, Trial::changedInput);
    Optional<Trial<C>> returned = first(trials, trial -> fresh && trial.returnedInput());
    if (wrong.isPresent()) {
      throw Finding.of(exercise, trials, wrong.get(), explanation(trials, changed.isPresent()));
    }
    if (changed.isPresent()) {
      throw Finding.of(exercise, trials, changed.get(), Explanation.of("changed-input"));
    }
    if (returned.isPresent()) {
      throw Finding.of(exercise, trials, returned.get(), Explanation.of("returned-input"));
    }
  }

  private Optional<Trial<C>> first(List<Trial<C>> trials, Predicate<Trial<C>> wanted) {
    return trials.stream().filter(wanted).findFirst();
  }

  private Explanation explanation(List<Trial<C>> trials, boolean changed) {
    Optional<Explanation> named = diagnosis(trials).map(Explanation::of);
    if (named.isPresent() || changed) {
      return named.orElse(Explanation.of("changed-input"));
    }
    List<Hypotheses.Background> backgrounds = trials.stream().map(this::background).toList();
    return Hypotheses.explain(trials, backgrounds).orElse(Explanation.NONE);
  }

  private Trial<C> run(C input, Function<C, Object> student) {
    C given = copy(input);
    boolean[] returned = new boolean[1];
    Outcome actual =
        Outcome.of(
            () -> {
              Object result = student.apply(given);
              returned[0] = Values.share(given, result);
              return result;
            });
    boolean changed = !Comparison.same(input, given);
    return new Trial<>(input, right(input), actual, changed, returned[0]);
  }

  @SuppressWarnings("unchecked") // A rebuilt record is a record of the same class.
  private Hypotheses.Background background(Trial<C> trial) {
    Optional<Object> unscaled = Optional.empty();
    if (Values.parts(trial.input()).containsKey(upstream)) {
      C ones = (C) Values.withOnes(trial.input(), upstream);
      unscaled = outcome(expected, ones).answer();
    }
    return new Hypotheses.Background(
        unscaled, whole.flatMap(terms -> outcome(terms, trial.input()).answer()));
  }

  /** The right outcome. If the course's own answer breaks, that is not the learner's mistake. */
  private Outcome right(C input) {
    Outcome right = outcome(expected, input);
    if (right instanceof Outcome.Crash crash) {
      throw new IllegalStateException(
          "the course's own answer broke; build it anew with mvn clean test", crash.thrown());
    }
    return right;
  }

  private Optional<String> diagnosis(List<Trial<C>> trials) {
    List<String> fitting =
        misconceptions.stream()
            .filter(m -> explains(m, trials))
            .map(Misconception::key)
            .distinct()
            .toList();
    if (fitting.isEmpty()) {
      fitting =
          symptoms.stream()
              .filter(s -> trials.stream().allMatch(t -> t.right() || shows(s, t)))
              .map(Symptom::key)
              .toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean explains(Misconception<C> misconception, List<Trial<C>> trials) {
    return trials.stream().allMatch(t -> outcome(misconception.answer, t.input).matches(t.actual));
  }

  private boolean shows(Symptom symptom, Trial<C> trial) {
    return symptom.shows.test(trial.expected, trial.actual);
  }

  private Outcome outcome(Function<C, Object> method, C input) {
    C fresh = copy(input);
    return Outcome.of(() -> method.apply(fresh));
  }

  @SuppressWarnings("unchecked") // A copy of a record is a record of the same class.
  private C copy(C input) {
    return (C) Values.copy(input);
  }
}
