package openheart.proof;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openheart.exercise.Status;

/**
 * What was proven, for people and for the site.
 *
 * @param lesson the lesson's slug
 * @param total the points that there are
 * @param skeleton the points that the untouched skeletons earn
 * @param solution the points that the solutions earn
 * @param cases one per variant of the zoo
 * @param seconds what grading the zoo took
 */
record Proof(
    String lesson, int total, int skeleton, int solution, List<Case> cases, double seconds) {

  /** What a variant of the zoo is there for. */
  enum Kind {
    /** To be rejected, with the diagnosis that it is named after. */
    WRONG,
    /** To be accepted without a remark. */
    RIGHT
  }

  /**
   * One variant's grading.
   *
   * @param exercise the learner's class
   * @param variant its folder in the zoo
   * @param kind what it had to be
   * @param verdict what the tests said
   * @param diagnosis the misconception told, or empty
   */
  record Case(String exercise, String variant, Kind kind, Status verdict, String diagnosis) {
    boolean holds() {
      return kind == Kind.WRONG
          ? verdict == Status.WRONG && diagnosis.equals(variant)
          : verdict == Status.RIGHT && diagnosis.isEmpty();
    }
  }

  Proof {
    cases = new ArrayList<>(cases);
  }

  void write(Path target) throws IOException {
    Files.createDirectories(target);
    String json = new GsonBuilder().setPrettyPrinting().create().toJson(this);
    Files.writeString(target.resolve("proof.json"), json + "\n");
    Files.writeString(target.resolve("proof.md"), markdown());
  }

  private String markdown() {
    StringBuilder page = new StringBuilder("# Proof: " + lesson + "\n\n");
    page.append("Skeleton ").append(skeleton).append(" of ").append(total).append(" points, ");
    page.append("solution ").append(solution).append(" of ").append(total).append(".\n\n");
    page.append("| Exercise | Variant | Kind | Verdict | Diagnosis |\n|---|---|---|---|---|\n");
    for (Case c : cases) {
      String kind = c.kind.name().toLowerCase(Locale.ROOT);
      String verdict = c.verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      page.append("| ")
          .append(String.join(" | ", c.exercise, c.variant, kind, verdict, c.diagnosis))
          .append(" |\n");
    }
    return page.toString();
  }

  /** The table on the console: one line per exercise. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%nProof of %s: skeleton %d of %d points, solution %d of %d, zoo of %d in %.1f s%n",
            lesson,
            skeleton,
            total,
            solution,
            total,
            cases.size(),
            seconds));
    for (String exercise : cases.stream().map(Case::exercise).distinct().toList()) {
      table.append(
          String.format(
              Locale.ROOT,
              "  %-20s %2d wrong ones rejected by name, %d right ones accepted%n",
              exercise,
              count(exercise, Kind.WRONG),
              count(exercise, Kind.RIGHT)));
    }
    return table.toString();
  }

  private long count(String exercise, Kind kind) {
    return cases.stream()
        .filter(c -> c.exercise.equals(exercise) && c.kind == kind && c.holds())
        .count();
  }
}
