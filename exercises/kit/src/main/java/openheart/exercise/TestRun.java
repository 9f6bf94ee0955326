package openheart.exercise;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests of exercises in this JVM, as {@code mvn test} would in its own. */
public final class TestRun {
  /** As in exercises/pom.xml, for Maven. */
  private static final String TIME_LIMIT = "5 s";

  private TestRun() {}

  /**
   * Runs.
   *
   * @param tests the test classes
   * @param listener is given every verdict
   */
  public static void of(List<Class<?>> tests, ReportListener listener) {
    of(tests, listener, TIME_LIMIT);
  }

  /** Runs, and gives each test that long, in JUnit's words. */
  public static void of(List<Class<?>> tests, ReportListener listener, String timeLimit) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .configurationParameter("junit.jupiter.execution.timeout.default", timeLimit)
            .configurationParameter("junit.jupiter.execution.timeout.mode", "disabled_on_debug")
            .configurationParameter(
                "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD");
    tests.forEach(test -> request.selectors(selectClass(test)));
    // Listeners found by themselves would write the report that Maven asks for.
    LauncherConfig config =
        LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    LauncherDiscoveryRequest built = request.build();
    LauncherFactory.create(config).execute(built, listener);
  }

  /**
   * The test classes of exercises.
   *
   * @param packageName of the lesson's exercises
   * @param exercises their names
   * @param loader finds the classes
   */
  public static List<Class<?>> tests(String packageName, List<String> exercises, ClassLoader loader)
      throws ClassNotFoundException {
    List<Class<?>> tests = new ArrayList<>();
    for (String exercise : exercises) {
      tests.add(Class.forName(packageName + "." + exercise + "Test", false, loader));
    }
    return tests;
  }
}
