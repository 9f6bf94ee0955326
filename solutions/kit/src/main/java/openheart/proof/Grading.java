package openheart.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openheart.exercise.Report;
import openheart.exercise.ReportListener;
import openheart.exercise.TestRun;

/** Grades given classes with a lesson's tests. */
final class Grading {
  /** Four times a learner's: that the machine is busy is nobody's mistake. */
  private static final String TIME_LIMIT = "20 s";

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
    List<Report> reports = new ArrayList<>();
    List<Class<?>> tests = TestRun.tests(packageName, exercises, loader);
    TestRun.of(tests, new ReportListener(reports::add), TIME_LIMIT);
    if (reports.size() != 1) {
      throw new IllegalStateException(reports.size() + " reports on " + exercises);
    }
    return reports.get(0);
  }
}
