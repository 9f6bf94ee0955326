package openheart.checks;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the tab of the one browser that all share; without a browser it is left out. */
final class InBrowser implements ExecutionCondition, ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(InBrowser.class);
  private static final Optional<Path> PROGRAM = Chromium.find();

  /** Ends the browser with the tests. */
  private record Shared(Chromium browser) implements AutoCloseable {
    static Shared start(String key) {
      try {
        return new Shared(Chromium.start(PROGRAM.orElseThrow()));
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws java.io.IOException {
      browser.close();
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (PROGRAM.isPresent()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if (context.getTestMethod().isEmpty()) {
      System.out.println(
          context.getDisplayName() + " was left out: no Chromium or Chrome on the path");
    }
    return ConditionEvaluationResult.disabled("no Chromium or Chrome on the path");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Tab.class;
  }

  @Override
  public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent("browser", Shared::start, Shared.class)
        .browser()
        .tab();
  }
}
