package openheart.exercise;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Puts what an examiner found into words. */
final class Finding {
  private final Class<?> exercise;
  private final Texts kit = Texts.kit(Language.current());

  private Finding(Class<?> exercise) {
    this.exercise = exercise;
  }

  /** The verdict on a trial, with what lies behind it as far as that is known. */
  static <C extends Record> Verdict of(
      Class<?> exercise,
      List<Examiner.Trial<C>> trials,
      Examiner.Trial<C> shown,
      Explanation explanation) {
    Finding finding = new Finding(exercise);
    StringJoiner message = new StringJoiner("\n");
    if (!explanation.equals(Explanation.NONE)) {
      message.add(finding.diagnosis(explanation));
    }
    message.add(finding.trial(shown));
    message.add(finding.kit.get("case", trials.indexOf(shown) + 1, trials.size(), Draws.seed()));
    Place place =
        thrown(shown.actual())
            .map(thrown -> Place.of(exercise, thrown))
            .orElseGet(() -> Place.of(exercise));
    return new Verdict(explanation.key(), message.toString(), place);
  }

  private String diagnosis(Explanation explanation) {
    Texts own = Texts.diagnoses(exercise, Language.current());
    String ownKey = exercise.getSimpleName() + "." + explanation.key();
    return own.keys().contains(ownKey)
        ? own.get(ownKey)
        : kit.get("diagnosis." + explanation.key(), explanation.values().toArray());
  }

  private String trial(Examiner.Trial<?> trial) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(kit.get("with", Values.arguments(trial.input())));
    if (trial.right()) {
      return lines.toString();
    }
    lines.add(kit.get("expected", expected(trial.expected())));
    lines.add(kit.get("actual", actual(trial.actual())));
    if (trial.expected() instanceof Outcome.Answer expected
        && trial.actual() instanceof Outcome.Answer actual) {
      Comparison.compare(expected.value(), actual.value())
          .map(difference -> difference.text(kit))
          .filter(text -> !text.isEmpty())
          .ifPresent(lines::add);
    }
    return lines.toString();
  }

  private String expected(Outcome outcome) {
    return outcome instanceof Outcome.Answer answer
        ? Values.show(answer.value())
        : kit.get("refusal");
  }

  private String actual(Outcome outcome) {
    return outcome instanceof Outcome.Answer answer
        ? Values.show(answer.value())
        : crash(kit, thrown(outcome).orElseThrow());
  }

  private static Optional<Throwable> thrown(Outcome outcome) {
    if (outcome instanceof Outcome.Refusal refusal) {
      return Optional.of(refusal.thrown());
    }
    return outcome instanceof Outcome.Crash crash ? Optional.of(crash.thrown()) : Optional.empty();
  }

  /** What was thrown, in words where the words help more than the name. */
  static String crash(Texts kit, Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return kit.get("crash.stack");
    }
    if (thrown instanceof OutOfMemoryError) {
      return kit.get("crash.memory");
    }
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    return message == null ? name : name + ": " + Escape.line(message);
  }
}
