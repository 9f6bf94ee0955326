package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of every JSON file in the oracle's directory. Another directory of files in the same
 * format is read with -Doracle.dir=DIR, a relative one taken from the project's root.
 */
class OracleTest {

  private static final Map<String, CaseReader> READERS =
      Map.of(
          "backward", new BackwardCases(),
          "broadcasting", new BroadcastingCases(),
          "einsum", new EinsumCases(),
          "layers", new LayersCases(),
          "optim", new OptimCases(),
          "printing", new PrintingCases(),
          "reductions", new ReductionCases(),
          "rng", new RngCases(),
          "softmax", new SoftmaxCases());

  private static int passedInAll;
  private static int inScopeInAll;
  private static int outOfScopeInAll;

  @TestFactory
  Stream<DynamicTest> every_case_gives_what_torch_gives() {
    List<Path> files = OracleFiles.all();
    assertThat(files).as("JSON files in " + OracleFiles.directory()).isNotEmpty();
    return files.stream()
        .map(OracleFiles::name)
        .filter(name -> !OutOfScope.NOT_READ.containsKey(name))
        .map(name -> dynamicTest(name, () -> checkFile(name)));
  }

  private static void checkFile(String name) {
    List<JsonObject> cases = OracleFiles.cases(name);
    assertThat(cases).as("cases in " + name).isNotEmpty();
    Map<String, Integer> outOfScope = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Optional<String> reason = OutOfScope.reason(name, cases.get(i));
      if (reason.isPresent()) {
        outOfScope.merge(reason.get(), 1, Integer::sum);
      } else {
        String label = name + "[" + i + "]";
        problem(name, cases.get(i)).ifPresent(problem -> failures.add(label + ": " + problem));
      }
    }
    report(name, cases.size(), failures.size(), outOfScope);
    assertThat(failures).as("failed cases of " + name).isEmpty();
  }

  /** What is wrong with a case, by each answer that some version of torch gives. */
  private static Optional<String> problem(String name, JsonObject oneCase) {
    CaseReader reader = READERS.get(name);
    if (reader == null) {
      return Optional.of("no reader for " + name + ", and it is not on the list out of scope");
    }
    Optional<String> first = Optional.empty();
    for (JsonObject answer : Answers.of(oneCase)) {
      Optional<String> problem = attempt(reader, answer);
      if (problem.isEmpty()) {
        return problem;
      }
      first = first.isPresent() ? first : problem;
    }
    return first;
  }

  private static Optional<String> attempt(CaseReader reader, JsonObject answer) {
    try {
      reader.check(answer);
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(e + "\n  in " + Answers.shortened(answer));
    }
  }

  private static void report(String name, int all, int failed, Map<String, Integer> outOfScope) {
    int out = outOfScope.values().stream().mapToInt(Integer::intValue).sum();
    int inScope = all - out;
    int passed = inScope - failed;
    passedInAll += passed;
    inScopeInAll += inScope;
    outOfScopeInAll += out;
    System.out.println(line(name, passed, inScope, out));
    outOfScope.forEach((reason, n) -> System.out.println("  out of scope: " + n + " " + reason));
  }

  @AfterAll
  static void prints_the_total() {
    System.out.println(line("total", passedInAll, inScopeInAll, outOfScopeInAll));
  }

  private static String line(String name, int passed, int inScope, int outOfScope) {
    return name + ": " + passed + "/" + inScope + " passed, " + outOfScope + " out of scope";
  }
}
