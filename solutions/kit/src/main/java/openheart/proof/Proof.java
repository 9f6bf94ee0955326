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
 */
record Proof(String lesson, int total, int skeleton, int solution, List<Case> cases) {

  /**
   * One variant's grading.
   *
   * @param exercise the learner's class
   * @param variant its folder in the zoo
   * @param wrong whether it had to be rejected
   * @param status what the tests said
   * @param diagnosis the misconception told, or empty
   */
  record Case(String exercise, String variant, boolean wrong, Status status, String diagnosis) {
    boolean holds() {
      return wrong
          ? status == Status.WRONG && diagnosis.equals(variant)
          : status == Status.RIGHT && diagnosis.isEmpty();
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
    page.append("| Exercise | Variant | Must be | Was | Diagnosis | Holds |\n");
    page.append("|---|---|---|---|---|---|\n");
    for (Case c : cases) {
      String must = c.wrong ? "wrong" : "right";
      String was = c.status.name().toLowerCase(Locale.ROOT);
      page.append("| ").append(String.join(" | ", c.exercise, c.variant, must, was, c.diagnosis));
      page.append(" | ").append(c.holds() ? "yes" : "NO").append(" |\n");
    }
    return page.toString();
  }

  /** The table on the console: one line per exercise. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%nProof of %s: skeleton %d of %d points, solution %d of %d%n",
            lesson,
            skeleton,
            total,
            solution,
            total));
    for (String exercise : cases.stream().map(Case::exercise).distinct().toList()) {
      table.append(
          String.format(
              Locale.ROOT,
              "  %-20s %2d wrong ones rejected by name, %d right ones accepted%n",
              exercise,
              count(exercise, true),
              count(exercise, false)));
    }
    return table.toString();
  }

  long count(String exercise, boolean wrong) {
    return cases.stream()
        .filter(c -> c.exercise.equals(exercise) && c.wrong == wrong && c.holds())
        .count();
  }
}
