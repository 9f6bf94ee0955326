package openheart.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times several sides in turns, so that whatever slows the machine slows them all. Everyone warms
 * up until the times are steady; a short work is repeated until it fills a turn.
 */
final class Race {

  private static final double TURN = 0.004;
  private static final int SAMPLES = 11;
  private static final int MOST_SAMPLES = 31;

  /** How often a measurement is repeated if a side became faster meanwhile. */
  private static final int AGAIN = 2;

  /** A side this much slower than the first, and slow in itself, gets fewer turns. */
  private static final double HOPELESS = 3;

  private static final int HOPELESS_SAMPLES = 3;

  private final List<Runner> runners = new ArrayList<>();

  /** A contender with its times so far. */
  private static final class Runner {
    final Contender contender;
    final List<Double> times = new ArrayList<>();
    int repeats = 1;
    int samples = SAMPLES;

    Runner(Contender contender) {
      this.contender = contender;
    }

    double turn() {
      long start = System.nanoTime();
      for (int i = 0; i < repeats; i++) {
        contender.work().run();
      }
      double seconds = (System.nanoTime() - start) * 1e-9 / repeats;
      Pause.milliseconds(contender.rest());
      return seconds;
    }

    void repeatToFillATurn(double seconds) {
      repeats = (int) Math.max(1, Math.min(1_000_000, Math.ceil(TURN / Math.max(seconds, 1e-9))));
    }

    double[] times() {
      return times.stream().mapToDouble(t -> t).toArray();
    }
  }

  private Race(List<Contender> contenders) {
    contenders.forEach(contender -> runners.add(new Runner(contender)));
  }

  /** The times of every contender, by name, in their order. */
  static Map<String, Timing> run(List<Contender> contenders) {
    Race race = new Race(contenders);
    race.warmUp();
    race.measure();
    for (int again = 0; again < AGAIN && race.gettingFaster(); again++) {
      race.runners.forEach(runner -> runner.times.clear());
      race.measure();
    }
    Map<String, Timing> timings = new LinkedHashMap<>();
    for (Runner runner : race.runners) {
      timings.put(runner.contender.name(), Timing.of(runner.times()));
    }
    Contender.forget();
    return timings;
  }

  /** Rounds until nobody's last three turns were much faster or slower than the three before. */
  private void warmUp() {
    long start = System.nanoTime();
    int round = 0;
    double elapsed;
    do {
      for (Runner runner : runners) {
        if (round < runner.samples) {
          double seconds = runner.turn();
          runner.times.add(seconds);
          runner.repeatToFillATurn(seconds);
        }
      }
      if (round == 0) {
        spareTheHopeless();
      }
      round++;
      elapsed = (System.nanoTime() - start) * 1e-9;
    } while (round < 3 || (elapsed < 0.3 * runners.size() || !steady()) && elapsed < 5);
    for (Runner runner : runners) {
      runner.repeatToFillATurn(Timing.of(last(runner.times, 3)).median());
      runner.times.clear();
    }
  }

  private void spareTheHopeless() {
    double first = runners.get(0).times.get(0);
    for (Runner runner : runners.subList(1, runners.size())) {
      double seconds = runner.times.get(0);
      if (seconds > 0.2 && seconds > HOPELESS * first && !runner.contender.is(Torch.NAME)) {
        runner.samples = HOPELESS_SAMPLES;
      }
    }
  }

  private boolean steady() {
    for (Runner runner : runners) {
      int n = runner.times.size();
      if (n >= 6) {
        double now = Timing.of(last(runner.times, 3)).median();
        double before = Timing.of(last(runner.times.subList(0, n - 3), 3)).median();
        if (now < 0.95 * before) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a side was still being compiled while it was measured. */
  private boolean gettingFaster() {
    for (Runner runner : runners) {
      int half = runner.times.size() / 2;
      if (half >= 5) {
        double late = Timing.of(last(runner.times, half)).median();
        if (late < 0.8 * Timing.of(last(runner.times.subList(0, half), half)).median()) {
          return true;
        }
      }
    }
    return false;
  }

  private static double[] last(List<Double> times, int count) {
    return times.subList(Math.max(0, times.size() - count), times.size()).stream()
        .mapToDouble(t -> t)
        .toArray();
  }

  private void measure() {
    long start = System.nanoTime();
    List<Runner> order = new ArrayList<>(runners);
    for (int round = 0; round < MOST_SAMPLES; round++) {
      if (round >= SAMPLES && System.nanoTime() - start > 1.5e9) {
        return;
      }
      for (Runner runner : order) {
        if (runner.samples == SAMPLES || round < runner.samples) {
          runner.times.add(runner.turn());
        }
      }
      Collections.reverse(order);
    }
  }
}
