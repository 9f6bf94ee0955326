package openheart.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openheart.exercise.Report;
import openheart.exercise.ReportListener;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a lesson's tests on given classes, as {@code mvn test} would, and hands back the report. */
final class Grading {
  private final String packageName;

  Grading(String packageName) {
    this.packageName = packageName;
  }

  /**
   * Grades.
   *
   * @param given class files by name, in place of those on the class path
   * @param exercises whose tests to run
   */
  Report grade(Map<String, byte[]> given, List<String> exercises) throws ClassNotFoundException {
    ClassLoader loader = new VariantLoader(packageName, given);
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .configurationParameter("junit.jupiter.execution.timeout.default", "5 s")
            .configurationParameter(
                "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD");
    for (String exercise : exercises) {
      Class<?> tests = loader.loadClass(packageName + "." + exercise + "Test");
      request.selectors(selectClass(tests));
    }
    List<Report> reports = new ArrayList<>();
    // Without listeners found by themselves, or each variant would overwrite the module's report.
    LauncherConfig config =
        LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    Launcher launcher = LauncherFactory.create(config);
    LauncherDiscoveryRequest built = request.build();
    launcher.execute(built, new ReportListener(reports::add));
    if (reports.size() != 1) {
      throw new IllegalStateException(reports.size() + " reports on " + exercises);
    }
    return reports.get(0);
  }
}
