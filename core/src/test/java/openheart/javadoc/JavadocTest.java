package openheart.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavadocTest {

  private static final String HOW_TO =
      """
      %s needs an example in its comment, with a line or more that say what they give:

       * <pre>{@code
       * Tensor x = Tensor.ones(2, 3); // (2, 3)
       * x.sum(1); // -> tensor([3., 3.])
       * x.view(4); // throws view: (2, 3) has 6 elements, (4) needs 4
       * }</pre>
      """;

  @TempDir private static Path folder;

  private static Sources sources;

  /** What the compiler says against examples, by their programs' names. */
  private static final Map<String, String> errors = new HashMap<>();

  @BeforeAll
  static void read() throws Exception {
    sources = Sources.read(Path.of("src/main/java"));
    compile();
  }

  static Set<String> classes() {
    return sources.classes.keySet();
  }

  @Test
  void the_rules_see_the_public_classes() {
    assertThat(sources.classes).containsKeys("openheart.tensor.Tensor", "openheart.nn.Init");
  }

  @Test
  void every_public_thing_has_a_comment() {
    assertThat(sources.uncommented).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classes")
  void every_public_class_has_an_example_that_gives_what_it_says(String type) throws Exception {
    Example example = Example.of(type, sources.classes.get(type));
    assertThat(example.hasResults()).withFailMessage(HOW_TO, type).isTrue();
    assertThat(errors.getOrDefault(example.program(), "")).as("errors in the example").isEmpty();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Class<?> program = loader.loadClass(example.program());
      assertThat(((Results) program.getDeclaredConstructor().newInstance()).call()).isEmpty();
    }
  }

  /** Compiles all examples at once; those with errors are named, and left out. */
  private static void compile() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (Map.Entry<String, String> type : sources.classes.entrySet()) {
      Example example = Example.of(type.getKey(), type.getValue());
      programs.add(folder.resolve(example.program() + ".java"));
      Files.writeString(programs.get(programs.size() - 1), example.source(imports(type.getKey())));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-proc:none", "-d", folder.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      while (!compiler
          .getTask(
              null,
              files,
              JavadocTest::note,
              options,
              null,
              files.getJavaFileObjectsFromPaths(programs))
          .call()) {
        assertThat(programs.removeIf(program -> errors.containsKey(name(program)))).isTrue();
      }
    }
  }

  /** The class's package, then every class of core that its users know by that name. */
  private static List<String> imports(String type) {
    List<String> imports = new ArrayList<>();
    imports.add(type.replaceAll("\\w+$", "*"));
    String ending = type.substring(type.lastIndexOf('.'));
    sources.classes.keySet().stream()
        .filter(name -> !name.startsWith("openheart.numeric.") || name.equals(type))
        .filter(name -> !name.endsWith(ending) || name.equals(type))
        .forEach(imports::add);
    return imports;
  }

  private static void note(Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getKind() == Diagnostic.Kind.ERROR) {
      errors.merge(name(Path.of(problem.getSource().getName())), problem + "\n", String::concat);
    }
  }

  private static String name(Path program) {
    return program.getFileName().toString().replace(".java", "");
  }
}
