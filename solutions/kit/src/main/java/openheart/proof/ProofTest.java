package openheart.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openheart.exercise.GroundRules;
import openheart.exercise.JsonReport;
import openheart.exercise.Language;
import openheart.exercise.Plan;
import openheart.exercise.Report;
import openheart.exercise.Result;
import openheart.exercise.Status;
import openheart.exercise.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Runs in every module of solutions/, on that lesson's exercises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class ProofTest {
  private static final String SHORTCUT = "forbidden-call";
  private static final int WRONG_ONES = 6;
  private static final int RIGHT_ONES = 2;

  private final String packageName = System.getProperty("proof.package");
  private final Path target = Path.of(System.getProperty("proof.target"));
  private final Grading grading = new Grading(packageName);
  private final Plan plan = Plan.of(packageName, ProofTest.class.getClassLoader()).orElseThrow();
  private final List<String> exercises = plan.exercises().stream().map(Plan.Planned::name).toList();
  private final int total = plan.exercises().stream().mapToInt(Plan.Planned::points).sum();
  private final List<Variant> zoo;
  private final List<Proof.Case> cases = new ArrayList<>();
  private int skeletonPoints = -1;
  private int solutionPoints = -1;
  private final Map<Integer, Map<String, byte[]>> compiled = new HashMap<>();
  private long nanos;

  ProofTest() throws IOException {
    zoo = Variant.in(Path.of(System.getProperty("proof.zoo")));
  }

  @Test
  void untouched_skeletons_earn_nothing_and_are_all_not_attempted() throws Exception {
    Report report = grading.grade(skeletons(), exercises);
    skeletonPoints = report.earned();
    assertThat(report.total()).isEqualTo(total).isPositive();
    assertThat(report.results())
        .allSatisfy(result -> assertThat(result.status()).isEqualTo(Status.NOT_ATTEMPTED));
  }

  @Test
  void solutions_earn_every_point() throws Exception {
    Report report = grading.grade(Map.of(), exercises);
    solutionPoints = report.earned();
    assertThat(report.results())
        .allSatisfy(result -> assertThat(result.status()).isEqualTo(Status.RIGHT));
  }

  @Test
  void solutions_earned_every_point_when_maven_ran_the_tests() throws Exception {
    Report report = JsonReport.read(Files.readString(target.resolve("report.json")));
    assertThat(report.lesson()).isEqualTo(plan.lesson());
    assertThat(report.earned()).isEqualTo(total);
  }

  @TestFactory
  Stream<DynamicTest> every_variant_gets_its_own_verdict() {
    assertThat(zoo).isNotEmpty();
    return zoo.stream()
        .map(v -> DynamicTest.dynamicTest(v.name() + ", " + v.exercise(), () -> verdict(v)));
  }

  private void verdict(Variant variant) throws Exception {
    assertThat(exercises).contains(variant.exercise());
    long start = System.nanoTime();
    Report report = grading.grade(classes(variant), List.of(variant.exercise()));
    nanos += System.nanoTime() - start;
    Result result = report.of(variant.exercise());
    Proof.Case graded =
        new Proof.Case(
            variant.exercise(),
            variant.name(),
            variant.kind(),
            result.status(),
            result.diagnosis());
    cases.add(graded);
    assertThat(graded.holds()).as("%s: %s", variant.file(), result).isTrue();
  }

  /** Compiled together with variants of the other exercises: a compiler's start takes longest. */
  private Map<String, byte[]> classes(Variant variant) {
    int place = siblings(variant.exercise()).indexOf(variant);
    return compiled.computeIfAbsent(
        place,
        p ->
            MemoryCompiler.compile(
                exercises.stream()
                    .map(this::siblings)
                    .filter(siblings -> p < siblings.size())
                    .map(siblings -> siblings.get(p).file())
                    .toList()));
  }

  private List<Variant> siblings(String exercise) {
    return zoo.stream().filter(v -> v.exercise().equals(exercise)).toList();
  }

  @TestFactory
  Stream<DynamicTest> every_exercise_has_six_wrong_ones_two_right_ones_and_the_shortcut() {
    return exercises.stream()
        .map(
            exercise ->
                DynamicTest.dynamicTest(
                    exercise,
                    () -> {
                      assertThat(folders(exercise, Proof.Kind.WRONG))
                          .hasSizeGreaterThanOrEqualTo(WRONG_ONES)
                          .contains(SHORTCUT);
                      assertThat(folders(exercise, Proof.Kind.RIGHT))
                          .hasSizeGreaterThanOrEqualTo(RIGHT_ONES);
                    }));
  }

  @Test
  void every_diagnosis_stands_in_both_languages_and_in_the_zoo() throws Exception {
    Class<?> exercise = Class.forName(packageName + "." + exercises.get(0));
    Set<String> spanish = Texts.diagnoses(exercise, Language.ES).keys();
    assertThat(spanish).isNotEmpty();
    assertThat(Texts.diagnoses(exercise, Language.EN).keys()).isEqualTo(spanish);
    assertThat(
            zoo.stream()
                .filter(v -> v.kind() == Proof.Kind.WRONG)
                .map(v -> v.exercise() + "." + v.name())
                .toList())
        .containsAll(spanish);
  }

  @TestFactory
  Stream<DynamicTest> every_exercise_keeps_to_the_ground_rules() {
    return exercises.stream()
        .map(
            exercise ->
                DynamicTest.dynamicTest(
                    exercise,
                    () ->
                        assertThat(
                                GroundRules.violations(Class.forName(packageName + "." + exercise)))
                            .isEmpty()));
  }

  @AfterAll
  void write() throws IOException {
    cases.sort(Comparator.comparingInt(graded -> exercises.indexOf(graded.exercise())));
    Proof proof =
        new Proof(plan.lesson(), total, skeletonPoints, solutionPoints, cases, nanos / 1e9);
    proof.write(target);
    System.out.println(proof.table());
  }

  private Set<String> folders(String exercise, Proof.Kind kind) {
    return zoo.stream()
        .filter(v -> v.kind() == kind && v.exercise().equals(exercise))
        .map(Variant::name)
        .collect(Collectors.toSet());
  }

  private static Map<String, byte[]> skeletons() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("proof.skeletons")))) {
      return MemoryCompiler.compile(
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }
}
