package openheart.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs every workload and prints the tables. A missed bar is marked; a wrong result or a kernel
 * that fell off a cliff fails the run, since those don't depend on whose machine it is.
 */
public final class Benchmark {

  /** Its threads help the caller, who makes one more. */
  private static final String COMMON_POOL = "java.util.concurrent.ForkJoinPool.common.parallelism";

  private final Options options;
  private final Report report = new Report();

  private Benchmark(Options options) {
    this.options = options;
  }

  /** See {@link Options} for the properties that it reads. */
  public static void main(String[] args) throws IOException {
    Options options = Options.read();
    System.setProperty(COMMON_POOL, String.valueOf(options.threads() - 1));
    Torch.load(options.directory().resolve("bench"), options.threads());
    Benchmark benchmark = new Benchmark(options);
    benchmark.run();
    Path file = options.directory().resolve("benchmark.md");
    Files.write(file, benchmark.report.lines());
    if (options.readme().isPresent()) {
      Readme.replace(options.readme().get(), benchmark.report.lines());
    }
    System.out.println("\nwritten to " + file.toAbsolutePath());
    System.exit(benchmark.report.failures().isEmpty() ? 0 : 1);
  }

  private void run() {
    machine();
    cliffs();
    races();
    products();
    large();
    costs();
    memory();
    end();
  }

  private void machine() {
    report.line("Measured on %s.", LocalDate.now());
    report.line("");
    report.line("- Processor: " + Machine.processor());
    report.line("- " + Machine.load());
    report.line("- Java: " + Machine.java());
    report.line("- Peers: PyTorch " + Torch.version() + ", " + Torch.capability());
    report.line("- Beside matmul: " + String.join(", ", Peers.versions()));
    report.line(
        "- Threads: %d each (fork-join pool, torch.set_num_threads, OpenBLAS and the others by"
            + " processors)",
        options.threads());
  }

  private void cliffs() {
    List<Cliffs.Cliff> cliffs = Cliffs.check(options);
    if (cliffs.isEmpty()) {
      return;
    }
    report.heading(
        "Cliffs: kernels against a plain loop",
        "operation",
        "ours, µs",
        "plain, µs",
        "times as fast",
        "at least",
        "");
    cliffs.forEach(report::cliff);
  }

  private void races() {
    List<Workload> wanted =
        Stream.of(
                Elementwise.workloads(),
                RandomNumbers.workloads(),
                Networks.workloads(),
                Einsums.workloads())
            .flatMap(workloads -> workloads)
            .filter(workload -> options.wants(workload.name()))
            .toList();
    if (wanted.isEmpty()) {
      return;
    }
    report.heading(
        "The course's workloads, ms: median (minimum)",
        "workload",
        "ours",
        "PyTorch",
        "ours / PyTorch",
        "of minima",
        "bar",
        "");
    for (Workload workload : wanted) {
      guarded(workload.name(), () -> workload.run()).ifPresent(t -> report.race(workload, t));
    }
  }

  private void products() {
    List<Workload> wanted =
        MatMul.workloads().filter(workload -> options.wants(workload.name())).toList();
    if (wanted.isEmpty()) {
      return;
    }
    double peak = Peak.gigaflops() * options.threads();
    report.heading(
        "Matrix products, GFLOP/s",
        "n",
        "ours",
        "PyTorch",
        "OpenBLAS",
        "EJML",
        "ojAlgo",
        "Commons Math",
        "netlib",
        "ND4J",
        "time, ours / PyTorch",
        "of minima",
        "speed, ours / OpenBLAS",
        "of the peak",
        "");
    for (Workload workload : wanted) {
      guarded(workload.name(), () -> workload.run())
          .ifPresent(times -> report.product(workload, times, peak));
    }
    report.line("");
    report.line(
        "Peak: %.0f GFLOP/s, one core's fastest fused multiply-adds times %d threads.",
        peak, options.threads());
  }

  private void large() {
    if (options.large()) {
      guarded("matmul 10000", Large::run).ifPresent(report::large);
    }
  }

  private void costs() {
    List<CostPerElement.Cost> costs = CostPerElement.measure(options);
    if (costs.isEmpty()) {
      return;
    }
    report.heading(
        "Nanoseconds per element, by number of elements",
        "operation",
        "10^4",
        "10^5",
        "10^6",
        "10^7",
        "10^8",
        "largest / smallest",
        "");
    costs.forEach(report::cost);
  }

  private void memory() {
    List<Memory.Use> uses = Memory.measure(options);
    if (uses.isEmpty()) {
      return;
    }
    report.heading("Memory, MB allocated on all threads", "operation", "allocated", "allowed", "");
    uses.forEach(report::memory);
  }

  private void end() {
    report.line("");
    report.line(
        report.misses().isEmpty()
            ? "Everything measured meets the bar."
            : "Missed: " + String.join(", ", report.misses()) + ".");
    report.failures().forEach(failure -> report.line("FAILED: " + failure));
  }

  private <T> Optional<T> guarded(String name, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException e) {
      report.failure(name + ": " + e.getMessage());
      report.line("| %s | **FAILED** |", name);
      return Optional.empty();
    }
  }
}
