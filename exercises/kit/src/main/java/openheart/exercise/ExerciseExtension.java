package openheart.exercise;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * What holds for every exercise's tests: a place still to be written aborts the test, a call that
 * the exercise does not allow fails it, and whatever the learner's code throws is said in words.
 */
final class ExerciseExtension implements BeforeEachCallback, TestExecutionExceptionHandler {

  @Override
  public void beforeEach(ExtensionContext context) {
    Exercise exercise = exercise(context);
    List<String> uses = List.of(exercise.uses());
    Texts texts = Texts.kit(Language.current());
    for (Calls.Call call : Calls.of(exercise.value())) {
      if (call.endsTheRun()) {
        String message = texts.get("diagnosis.exit", call.operation());
        throw new Verdict("exit", message, call.from());
      }
      if (call.toCore() && !uses.contains(call.operation())) {
        String allowed = uses.isEmpty() ? texts.get("none") : String.join(", ", uses);
        String message = texts.get("diagnosis.forbidden-call", call.operation(), allowed);
        throw new Verdict("forbidden-call", message, call.from());
      }
    }
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
      Throwable stack = Optional.ofNullable(thrown.getCause()).orElse(thrown);
      throw new Verdict("time", texts.get("diagnosis.time"), Place.of(exercise, stack));
    }
    throw new Verdict("", Finding.crash(texts, thrown), Place.of(exercise, thrown));
  }

  private static Exercise exercise(ExtensionContext context) {
    return context.getRequiredTestClass().getAnnotation(Exercise.class);
  }
}
