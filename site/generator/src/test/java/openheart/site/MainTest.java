package openheart.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private record Run(int exit, String said) {}

  private static Run run(String... args) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(java, "-Dcourse.lang=es", "-cp", System.getProperty("java.class.path")));
    command.add("openheart.site.Main");
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  @Test
  void an_unknown_command_is_answered_with_the_usage() throws Exception {
    Run run = run("biuld");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.said()).startsWith("Uso: ");
    assertThat(run("serve", "--port", "x").exit()).isEqualTo(2);
  }

  @Test
  void a_site_that_is_not_built_is_not_served(@TempDir Path folder) throws Exception {
    Run run = run("serve", folder.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.said()).contains("./course site --no-serve");
  }

  @Test
  void a_second_build_makes_nothing_anew_and_the_same_site(@TempDir Path folder) throws Exception {
    FixtureProject.in(folder);
    assertThat(run("build", folder.toString()).exit()).isZero();
    Set<Path> remembered = files(folder.resolve("site/target/cache"));
    List<byte[]> site = contents(folder.resolve("site/target/site"));

    assertThat(run("build", folder.toString()).exit()).isZero();

    assertThat(files(folder.resolve("site/target/cache"))).isEqualTo(remembered);
    assertThat(contents(folder.resolve("site/target/site"))).containsExactlyElementsOf(site);
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<byte[]> contents(Path folder) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files(folder)) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }

  @Test
  void problems_end_the_build_with_1_and_are_counted(@TempDir Path folder) throws Exception {
    Run run = run("build", folder.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.said())
        .contains("lessons/pom.xml: falta este archivo")
        .contains("Hay 1 problema; el sitio quedó como estaba.");
  }
}
