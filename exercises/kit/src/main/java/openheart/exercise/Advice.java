package openheart.exercise;

/** What to do next, for a learner. */
final class Advice {
  private Advice() {}

  static String of(Report report, Language language) {
    Texts texts = Texts.kit(language);
    if (report.next().isEmpty()) {
      return texts.get("advice.done");
    }
    Result next = report.next().get();
    String folder = "exercises/" + report.lesson();
    String name = next.exercise();
    String java =
        folder + "/src/main/java/openheart/exercises/" + report.lesson() + "/" + name + ".java";
    String statement = folder + "/statements/" + name + "." + language.code() + ".adoc";
    String key = next.status() == Status.WRONG ? "mend" : report.earned() == 0 ? "start" : "next";
    return texts.get("advice." + key, name, next.points(), java, statement);
  }
}
