package openheart.exercise;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Turns a run of JUnit into a report. Every exercise of the plan stands in it from the start, as
 * not attempted; it is right once its tests ran and each of them passed.
 *
 * <p>JUnit finds it as a service; it stays silent where the tests are no exercises.
 */
public final class ReportListener implements TestExecutionListener {
  private final BiConsumer<Report, PrintStream> reader;
  private final boolean restores;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Thread onExit = new Thread(this::exited);
  private Optional<Plan> plan = Optional.empty();
  private TestPlan tests;
  private PrintStream out;
  private PrintStream err;

  /** Prints the report, and writes it under target/ where Maven builds. */
  public ReportListener() {
    this(
        (report, out) ->
            Reports.publish(report, out, Path.of(System.getProperty("basedir", ""), "target")),
        false);
  }

  /**
   * Hands the report on.
   *
   * @param reader is given the report when the run ends
   */
  public ReportListener(Consumer<Report> reader) {
    this((report, out) -> reader.accept(report), true);
  }

  private ReportListener(BiConsumer<Report, PrintStream> reader, boolean restores) {
    this.reader = reader;
    this.restores = restores;
  }

  /**
   * Hands the report on at the end of the JVM's last run.
   *
   * @param reader is given the report, and where to print past the cap, which stays: an endless
   *     loop that prints may still be at it
   */
  static ReportListener last(BiConsumer<Report, PrintStream> reader) {
    return new ReportListener(reader, false);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    tests = testPlan;
    plan =
        testPlan.getRoots().stream()
            .flatMap(root -> testPlan.getChildren(root).stream())
            .flatMap(test -> testClass(test).stream())
            .flatMap(type -> Plan.of(type.getPackageName(), type.getClassLoader()).stream())
            .findFirst();
    if (plan.isPresent()) {
      plan.get().exercises().forEach(planned -> tallies.put(planned.name(), new Tally(planned)));
      out = System.out;
      System.setOut(CappedOutput.of(out));
      err = System.err;
      System.setErr(CappedOutput.of(err));
      Runtime.getRuntime().addShutdownHook(onExit);
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    tally(test).ifPresent(Tally::aborted);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    tally(test)
        .ifPresent(
            tally -> {
              switch (result.getStatus()) {
                case ABORTED -> tally.aborted();
                case FAILED -> tally.failed(result.getThrowable());
                case SUCCESSFUL -> {
                  if (test.isTest()) {
                    tally.passed();
                  }
                }
              }
            });
  }

  @Override
  public void testPlanExecutionFinished(TestPlan testPlan) {
    if (plan.isPresent()) {
      Runtime.getRuntime().removeShutdownHook(onExit);
      if (restores) {
        System.setOut(out);
        System.setErr(err);
      }
      reader.accept(report(), out);
    }
  }

  private void exited() {
    out.println(Texts.kit(Language.current()).get("exited"));
    reader.accept(report(), out);
  }

  private Report report() {
    List<Result> results = tallies.values().stream().map(Tally::result).toList();
    return new Report(plan.orElseThrow().lesson(), results);
  }

  private Optional<Tally> tally(TestIdentifier test) {
    for (Optional<TestIdentifier> at = Optional.of(test);
        at.isPresent();
        at = tests.getParent(at.get())) {
      Optional<Class<?>> type = testClass(at.get());
      if (type.isPresent()) {
        String name = type.get().getSimpleName();
        return Optional.ofNullable(tallies.get(name.replaceAll("Test$", "")));
      }
    }
    return Optional.empty();
  }

  private static Optional<Class<?>> testClass(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getJavaClass());
  }
}
