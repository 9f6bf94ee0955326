package openheart.site.page;

import openheart.site.source.Lesson;
import openheart.site.source.Project;
import openheart.site.source.Proof;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** What the build proved of the exercises' tests, a row for each lesson. */
final class ProofView {
  private ProofView() {}

  /** Returns the table, or a sentence where nothing was proved here. */
  static String html(Project project, Language language) {
    Texts texts = Texts.of(language);
    StringBuilder rows = new StringBuilder();
    for (Lesson lesson : project.lessons()) {
      lesson.proof().ifPresent(proof -> rows.append(row(lesson, proof, language)));
    }
    if (rows.isEmpty()) {
      return "<p>" + texts.html("proof.none") + "</p>";
    }
    StringBuilder head = new StringBuilder();
    for (String column : new String[] {"lesson", "skeleton", "solution", "wrong", "right"}) {
      head.append("<th scope=\"col\">" + texts.html("proof." + column) + "</th>");
    }
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
        + texts.html("table.label")
        + "\"><table class=\"data proof\"><thead><tr>"
        + head
        + "</tr></thead><tbody>"
        + rows
        + "</tbody></table></div>";
  }

  private static String row(Lesson lesson, Proof proof, Language language) {
    return "<tr><td>"
        + Html.escape(lesson.planned().title(language))
        + "</td>"
        + cell(proof.skeleton(), proof.total(), language)
        + cell(proof.solution(), proof.total(), language)
        + cell(proof.held("WRONG"), proof.count("WRONG"), language)
        + cell(proof.held("RIGHT"), proof.count("RIGHT"), language)
        + "</tr>";
  }

  private static String cell(long part, long all, Language language) {
    return "<td>" + Texts.of(language).html("proof.of", part, all) + "</td>";
  }
}
