package openheart.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  @Test
  void core_compiles_to_WebAssembly_and_computes_the_bits_of_the_JVM(@TempDir Path profile)
      throws Exception {
    Path module = compiled(Path.of("target/webassembly"));
    Optional<Browser> browser = Browser.find();
    if (browser.isEmpty()) {
      System.out.println("WebAssembly: compiled; not run (skipped: no browser found)");
    }
    assumeTrue(browser.isPresent(), "no browser found");
    assertThat(browser.get().run(module, profile)).isEqualTo(onTheJvm());
  }

  /** The module; compiled only if something on the class path has changed: it takes seconds. */
  private static Path compiled(Path folder) throws IOException {
    String classPath = BuildModule.fingerprintOfTheClassPath(folder);
    Path module = folder.resolve("fingerprint-" + classPath + ".wasm");
    if (!Files.exists(module)) {
      WebModule.compile(Fingerprint.class.getName(), module);
    }
    return module;
  }

  private static String onTheJvm() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Fingerprint.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
