package openheart.exercise;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * What holds for every exercise's tests: a place still to be written aborts the test, a call that
 * the exercise does not allow fails it, and whatever the learner's code throws is said in words.
 */
final class ExerciseExtension implements BeforeEachCallback, TestExecutionExceptionHandler {
  private static final String TIME = "time";

  @Override
  public void beforeEach(ExtensionContext context) {
    if (ofClass(context).get(TIME) != null) {
      throw new TestAbortedException("an earlier test ran out of time");
    }
    Exercise exercise = exercise(context);
    List<String> uses = List.of(exercise.uses());
    Texts texts = Texts.kit(Language.current());
    for (Calls.Call call : Calls.of(exercise.value())) {
      if (call.endsTheRun()) {
        String message = texts.get("diagnosis.exit", call.operation());
        throw new Verdict("exit", message, call.from());
      }
      if (call.reflects()) {
        String message = texts.get("diagnosis.reflection", call.operation());
        throw new Verdict("reflection", message, call.from());
      }
      if (call.toCore() && !allowed(call.operation(), uses)) {
        String message =
            texts.get("diagnosis.forbidden-call", call.operation(), names(uses, texts));
        throw new Verdict("forbidden-call", message, call.from());
      }
    }
  }

  private static boolean allowed(String operation, List<String> uses) {
    return uses.contains(operation)
        || uses.contains(Exercise.ARRANGING) && Arranging.includes(operation);
  }

  private static String names(List<String> uses, Texts texts) {
    return uses.isEmpty()
        ? texts.get("none")
        : uses.stream()
            .map(name -> name.equals(Exercise.ARRANGING) ? texts.get("arranging") : name)
            .collect(Collectors.joining(", "));
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (thrown instanceof NotAttempted) {
      throw new TestAbortedException(thrown.getMessage());
    }
    if (thrown instanceof AssertionError) {
      throw thrown;
    }
    Class<?> exercise = exercise(context).value();
    Texts texts = Texts.kit(Language.current());
    if (thrown instanceof TimeoutException) {
      ofClass(context).put(TIME, true);
      Throwable stack = Optional.ofNullable(thrown.getCause()).orElse(thrown);
      throw new Verdict(TIME, texts.get("diagnosis.time"), Place.of(exercise, stack));
    }
    throw new Verdict("", Finding.crash(texts, thrown), Place.of(exercise, thrown));
  }

  /** One exercise's tests share it: each endless loop would take its whole time again. */
  private static ExtensionContext.Store ofClass(ExtensionContext context) {
    return context
        .getParent()
        .orElse(context)
        .getStore(ExtensionContext.Namespace.create(ExerciseExtension.class));
  }

  private static Exercise exercise(ExtensionContext context) {
    return context.getRequiredTestClass().getAnnotation(Exercise.class);
  }
}
