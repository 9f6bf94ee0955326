package openheart.site.source;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openheart.site.problem.Problems;

/**
 * What the build proved of a lesson's tests, as {@code solutions} wrote it down.
 *
 * @param total the points that there are
 * @param skeleton the points that the untouched skeletons earned
 * @param solution the points that the solutions earned
 * @param cases the answers of the zoo
 */
public record Proof(int total, int skeleton, int solution, List<Case> cases) {
  /**
   * One answer of the zoo.
   *
   * @param variant what it is named after
   * @param kind WRONG or RIGHT, as it had to be judged
   * @param verdict as it was judged
   * @param diagnosis the mistake that was told, or empty
   */
  public record Case(String variant, String kind, String verdict, String diagnosis) {
    /** Tells whether it was judged as it had to be, for the right reason. */
    public boolean holds() {
      return kind.equals(verdict) && diagnosis.equals(kind.equals("WRONG") ? variant : "");
    }
  }

  /** Reads a lesson's proof below {@code root}, if there is one. */
  static Optional<Proof> read(Path root, String slug, Problems problems) {
    Path file = root.resolve("solutions").resolve(slug).resolve("target/proof.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Proof proof = new Gson().fromJson(Files.readString(file), Proof.class);
      if (proof != null && proof.isWhole()) {
        return Optional.of(proof);
      }
    } catch (IOException | JsonParseException e) {
      // Said below.
    }
    problems.add(file, 0, "proof.damaged", slug);
    return Optional.empty();
  }

  /** Tells whether nothing is missing, as it is in a file that another version wrote. */
  private boolean isWhole() {
    return cases != null
        && cases.stream()
            .allMatch(
                it ->
                    it != null
                        && it.variant() != null
                        && it.kind() != null
                        && it.verdict() != null
                        && it.diagnosis() != null);
  }

  /** Returns how many answers of a kind there are. */
  public long count(String kind) {
    return cases.stream().filter(it -> it.kind().equals(kind)).count();
  }

  /** Returns how many of them were judged as they had to be. */
  public long held(String kind) {
    return cases.stream().filter(it -> it.kind().equals(kind) && it.holds()).count();
  }
}
