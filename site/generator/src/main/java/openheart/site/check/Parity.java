package openheart.site.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import openheart.site.adoc.Article;
import openheart.site.adoc.Asciidoc;
import openheart.site.adoc.Heading;
import openheart.site.glossary.Glossary;
import openheart.site.page.LessonTexts;
import openheart.site.problem.Problems;
import openheart.site.quiz.Question;

/** Holds the two languages of a lesson against each other. */
public final class Parity {
  private final Problems problems;

  /** Notes differences in {@code problems}. */
  public Parity(Problems problems) {
    this.problems = problems;
  }

  /** Compares sections, macros, quiz and hints. */
  public void check(LessonTexts one, LessonTexts other) {
    check(one.chapter(), other.chapter());
    for (int i = 0; i < one.statements().size(); i++) {
      check(one.statements().get(i).article(), other.statements().get(i).article());
    }
    Path file = one.quiz().file().file();
    Path otherFile = other.quiz().file().file();
    same(
        new Side(file, ids(one.quiz().questions())),
        new Side(otherFile, ids(other.quiz().questions())),
        "question");
    questions(one.quiz().questions(), other.quiz().questions(), otherFile);
  }

  /** Compares the words of two glossaries. */
  public void check(Glossary one, Glossary other) {
    same(
        new Side(one.file().file(), terms(one)),
        new Side(other.file().file(), terms(other)),
        "term");
  }

  private static List<Item> terms(Glossary glossary) {
    return glossary.terms().stream().map(term -> new Item(term.id(), term.line())).toList();
  }

  private record Item(String name, int line) {}

  private record Side(Path file, List<Item> items) {}

  /** Compares sections and macros. */
  public void check(Article one, Article other) {
    compare(one, other, "section", it -> it.headings().stream().map(Parity::item).toList());
    for (String macro : Asciidoc.MACROS) {
      compare(
          one,
          other,
          macro,
          it ->
              it.calls(macro).stream().map(call -> new Item(call.target(), call.line())).toList());
    }
  }

  private static Item item(Heading heading) {
    return new Item("=".repeat(heading.level() + 1) + " " + heading.id(), heading.line());
  }

  private static List<Item> ids(List<Question> questions) {
    return questions.stream().map(question -> new Item(question.id(), question.line())).toList();
  }

  private void compare(
      Article one, Article other, String what, Function<Article, List<Item>> items) {
    same(
        new Side(one.file().file(), items.apply(one)),
        new Side(other.file().file(), items.apply(other)),
        what);
  }

  /** Notes the first place where the two sequences part. */
  private void same(Side one, Side other, String what) {
    int length = Math.max(one.items().size(), other.items().size());
    for (int i = 0; i < length; i++) {
      String here = name(one, i);
      String there = name(other, i);
      if (!here.equals(there)) {
        Side at = i < other.items().size() ? other : i < one.items().size() ? one : other;
        String expected = at == other ? here : there;
        String found = at == other ? there : here;
        problems.add(
            at.file(),
            at.items().get(i).line(),
            "parity." + what,
            found,
            expected,
            (at == other ? one : other).file().getFileName());
        return;
      }
    }
  }

  private static String name(Side side, int at) {
    return at < side.items().size() ? side.items().get(at).name() : "\u2013";
  }

  private void questions(List<Question> one, List<Question> other, Path otherFile) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      Question here = one.get(i);
      Question there = other.get(i);
      boolean sameQuestion = here.id().equals(there.id());
      if (sameQuestion && here.answers().size() != there.answers().size()) {
        problems.add(
            otherFile,
            there.line(),
            "parity.answers",
            there.id(),
            there.answers().size(),
            here.answers().size());
      } else if (sameQuestion && !here.right().equals(there.right())) {
        problems.add(
            otherFile, there.line(), "parity.right", there.id(), there.right(), here.right());
      }
    }
  }
}
