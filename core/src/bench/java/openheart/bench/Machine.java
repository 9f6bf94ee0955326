package openheart.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the figures come from. */
final class Machine {

  private static final Path LINUX = Path.of("/proc/cpuinfo");
  private static final Set<String> TELLING = Set.of("avx", "avx2", "fma", "avx512f", "asimd");

  private Machine() {}

  static String java() {
    return String.format(
        Locale.ROOT,
        "%s, %s, heap up to %d MB",
        System.getProperty("java.runtime.version"),
        System.getProperty("java.vm.name"),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** A busy machine slows the libraries that wait for all their threads more than the others. */
  static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "Load average of the machine before: %.1f", load);
  }

  static String processor() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %s",
        info("model name") + family(),
        Runtime.getRuntime().availableProcessors(),
        flags());
  }

  /** A cloud's processor often keeps its name to itself; its numbers tell. */
  private static String family() {
    return " (family " + info("cpu family") + ", model " + info("model\t") + ")";
  }

  private static String flags() {
    Set<String> flags = new TreeSet<>(Set.of(info("flags").split(" ")));
    flags.retainAll(TELLING);
    return flags.isEmpty() ? System.getProperty("os.arch") : String.join(" ", flags);
  }

  private static String info(String key) {
    try (var lines = Files.lines(LINUX)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .limit(1)
          .collect(Collectors.joining());
    } catch (IOException e) {
      return "unknown";
    }
  }
}
