package openheart.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The tables, in Markdown, line by line as they come. */
final class Report {

  private static final List<String> MATRIX_PEERS =
      List.of("EJML", "ojAlgo", "Commons Math", "netlib", "ND4J");

  private final List<String> lines = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  void line(String format, Object... values) {
    String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
    System.out.println(line);
    System.out.flush();
    lines.add(line);
  }

  void heading(String title, String... columns) {
    line("");
    line("### " + title);
    line("");
    line("| " + String.join(" | ", columns) + " |");
    line("|---" + "|---:".repeat(columns.length - 1) + "|");
  }

  void failure(String what) {
    failures.add(what);
  }

  private String verdict(boolean met, String what) {
    if (met) {
      return "met";
    }
    misses.add(what);
    return "**MISSED**";
  }

  void race(Workload workload, Map<String, Timing> times) {
    Timing ours = times.get(Contender.OURS);
    Timing torch = times.get(Torch.NAME);
    double ratio = ours.median() / torch.median();
    OptionalDouble bar = Bar.of(workload.name());
    line(
        "| %s: %s | %s | %s | %s | %s | %s | %s |",
        workload.name(),
        workload.what(),
        milliseconds(ours),
        milliseconds(torch),
        ratio(ratio),
        ratio(ours.least() / torch.least()),
        bar.isPresent() ? ratio(bar.getAsDouble()) : "",
        bar.isPresent() ? verdict(ratio <= bar.getAsDouble(), workload.name()) : "");
  }

  void product(Workload workload, Map<String, Timing> times, double peak) {
    int n = MatMul.size(workload);
    Timing ours = times.get(Contender.OURS);
    double ratio = ours.median() / times.get(Torch.NAME).median();
    double ofOpenBlas = times.get(Peers.OPENBLAS).median() / ours.median();
    double ofPeak = gigaflops(n, ours) / peak;
    boolean met = MATRIX_PEERS.stream().allMatch(peer -> ahead(ours, times.get(peer)));
    OptionalDouble bar = Bar.of(workload.name());
    if (bar.isPresent()) {
      met &= ratio <= bar.getAsDouble() && ofOpenBlas >= Bar.OF_OPENBLAS && ofPeak >= Bar.OF_PEAK;
    }
    StringBuilder peers = new StringBuilder();
    for (String peer : MATRIX_PEERS) {
      Timing timing = times.get(peer);
      peers.append(timing == null ? "" : number(gigaflops(n, timing))).append(" | ");
    }
    line(
        "| %d | %s | %s | %s | %s%s | %s | %s | %.0f %% | %s |",
        n,
        number(gigaflops(n, ours)),
        number(gigaflops(n, times.get(Torch.NAME))),
        number(gigaflops(n, times.get(Peers.OPENBLAS))),
        peers,
        ratio(ratio),
        ratio(ours.least() / times.get(Torch.NAME).least()),
        ratio(ofOpenBlas),
        100 * ofPeak,
        verdict(met, workload.name()));
  }

  void large(Large.Result result) {
    line("");
    line(
        "10,000 x 10,000, our heap 2 GB, seconds, best of 3: ours %.1f, PyTorch %.1f; at most %.0f:"
            + " %s",
        result.ours(),
        result.torch(),
        Bar.LARGE_SECONDS,
        verdict(result.ours() <= Bar.LARGE_SECONDS, "matmul 10000"));
  }

  private static boolean ahead(Timing ours, Timing theirs) {
    return theirs == null || ours.median() < theirs.median();
  }

  private static double gigaflops(int n, Timing timing) {
    return 2.0 * n * n * n / timing.median() * 1e-9;
  }

  void cost(CostPerElement.Cost cost) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < CostPerElement.SIZES.size(); i++) {
      boolean measured = i < cost.nanoseconds().size();
      cells.append(measured ? number(cost.nanoseconds().get(i)) : "no room").append(" | ");
    }
    boolean met = cost.spread() <= Bar.COST_SPREAD;
    line(
        "| %s | %s%.1f | %s |",
        cost.name(), cells, cost.spread(), verdict(met, "cost of " + cost.name()));
  }

  void memory(Memory.Use use) {
    line(
        "| %s | %.1f | %.1f | %s |",
        use.name(),
        use.allocated() * 0x1p-20,
        use.allowed() * 0x1p-20,
        verdict(!use.tooMuch(), "memory of " + use.name()));
  }

  void cliff(Cliffs.Cliff cliff) {
    if (cliff.fallen()) {
      failure(
          String.format(
              Locale.ROOT,
              "%s is only %.1f times as fast as a plain loop, not %.1f: its kernel fell off a"
                  + " cliff",
              cliff.name(),
              cliff.reached(),
              cliff.factor()));
    }
    line(
        "| %s | %s | %s | %.1f | %.1f | %s |",
        cliff.name(),
        number(cliff.kernel() * 1e6),
        number(cliff.plain() * 1e6),
        cliff.reached(),
        cliff.factor(),
        cliff.fallen() ? "**FALLEN**" : "met");
  }

  private static String milliseconds(Timing timing) {
    return number(timing.median() * 1e3) + " (" + number(timing.least() * 1e3) + ")";
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.095 ? "%.3f" : "%.2f", ratio);
  }

  /** Three significant digits. */
  private static String number(double value) {
    int decimals = (int) Math.max(0, 2 - Math.floor(Math.log10(value)));
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  List<String> lines() {
    return lines;
  }

  List<String> misses() {
    return misses;
  }

  List<String> failures() {
    return failures;
  }
}
