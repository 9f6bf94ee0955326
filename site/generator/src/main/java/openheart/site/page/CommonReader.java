package openheart.site.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openheart.site.adoc.ArticleReader;
import openheart.site.adoc.Asciidoc;
import openheart.site.adoc.Finish;
import openheart.site.adoc.GlossaryReader;
import openheart.site.adoc.Macros;
import openheart.site.adoc.Reading;
import openheart.site.check.Parity;
import openheart.site.problem.Problems;
import openheart.site.source.Project;
import openheart.site.source.SourceText;
import openheart.site.text.Language;

/** Reads the texts that belong to no lesson. */
public final class CommonReader {
  private final Project project;
  private final GlossaryReader glossaries;
  private final ArticleReader articles;
  private final Problems problems;

  /** Notes what is wrong or missing in {@code problems}. */
  public CommonReader(Project project, Asciidoc asciidoc, Finish finish, Problems problems) {
    this.project = project;
    this.glossaries = new GlossaryReader(asciidoc, finish, project.course());
    this.articles = new ArticleReader(asciidoc, finish);
    this.problems = problems;
  }

  /** Returns the texts in each language, held against each other; none if one is missing. */
  public List<CommonTexts> read() {
    List<CommonTexts> both = new ArrayList<>();
    for (Language language : Language.values()) {
      read(language).ifPresent(both::add);
    }
    if (both.size() < Language.values().length) {
      return List.of();
    }
    Parity parity = new Parity(problems);
    parity.check(both.get(0).glossary(), both.get(1).glossary());
    parity.check(both.get(0).teaching(), both.get(1).teaching());
    return both;
  }

  private Optional<CommonTexts> read(Language language) {
    Optional<Reading> glossary = reading("glossary/glossary", language, Macros.NONE);
    Optional<Reading> teaching =
        reading(
            "pages/teach",
            language,
            new Macros(
                Map.of("proof", call -> ProofView.html(project, language)), project.lessons()));
    return glossary.isPresent() && teaching.isPresent()
        ? Optional.of(
            new CommonTexts(
                language, glossaries.read(glossary.get()), articles.read(teaching.get())))
        : Optional.empty();
  }

  private Optional<Reading> reading(String name, Language language, Macros macros) {
    Path file = project.root().resolve("site/" + name + "." + language.code() + ".adoc");
    try {
      SourceText text = SourceText.read(file);
      return Optional.of(new Reading(text, language, Optional.empty(), macros, problems));
    } catch (IOException e) {
      problems.add(file, 0, "file.missing");
      return Optional.empty();
    }
  }
}
