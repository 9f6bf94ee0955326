package openheart.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The exercises that there are, and which of them a word means. */
final class Catalog {
  private static final Pattern MODULE = Pattern.compile("<module>(\\w+)</module>");

  /** One lesson's exercises. */
  record Entry(Path folder, Plan plan) {
    List<String> names() {
      return plan.exercises().stream().map(Plan.Planned::name).toList();
    }
  }

  /** What was asked for: a lesson, and some or all of its exercises. */
  record Choice(Entry entry, List<String> exercises) {
    private String word() {
      boolean all = exercises.size() == entry.names().size();
      return entry.plan().lesson() + (all ? "" : "." + exercises.get(0));
    }
  }

  private final List<Choice> lessons = new ArrayList<>();
  private final List<Choice> exercises = new ArrayList<>();

  /** The course's exercises, in the order in which its POM names them. */
  Catalog(Path root) throws IOException {
    Matcher modules = MODULE.matcher(Files.readString(root.resolve("exercises/pom.xml")));
    while (modules.find()) {
      Path folder = root.resolve("exercises").resolve(modules.group(1));
      Path list = folder.resolve("exercises.txt");
      if (Files.exists(list)) {
        Entry entry = new Entry(folder, Plan.parse(modules.group(1), Files.readString(list)));
        lessons.add(new Choice(entry, entry.names()));
        entry.names().forEach(name -> exercises.add(new Choice(entry, List.of(name))));
      }
    }
  }

  List<Choice> lessons() {
    return List.copyOf(lessons);
  }

  /**
   * What a word means: {@code broadcasting}, {@code broadcasting.UnsqueezeShape} or {@code
   * UnsqueezeShape}, in any case, each part whole or its beginning.
   *
   * @return one choice if it is clear; several if it is not; none if there is no such thing
   */
  List<Choice> find(String word) {
    for (Pattern meaning : List.of(whole(word), beginning(word))) {
      for (List<Choice> kind : List.of(lessons, exercises)) {
        List<Choice> found = kind.stream().filter(named(meaning)).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static Predicate<Choice> named(Pattern pattern) {
    return choice ->
        pattern.matcher(choice.word()).matches()
            || choice.exercises().size() == 1
                && pattern.matcher(choice.exercises().get(0)).matches();
  }

  private static Pattern whole(String word) {
    return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE);
  }

  private static Pattern beginning(String word) {
    String parts =
        String.join("\\w*\\.", Stream.of(word.split("\\.")).map(Pattern::quote).toList());
    return Pattern.compile(parts + "\\w*", Pattern.CASE_INSENSITIVE);
  }

  /** Words for choices, as the learner may type them. */
  static List<String> words(List<Choice> choices) {
    return choices.stream().map(Choice::word).toList();
  }

  /** The words nearest to one that means nothing; the lessons where none is near. */
  List<String> near(String word) {
    String sought = word.toLowerCase(Locale.ROOT);
    List<String> near =
        Stream.concat(lessons.stream(), exercises.stream())
            .map(Choice::word)
            .filter(name -> distance(sought, name) <= 2 + sought.length() / 5)
            .sorted(Comparator.comparingInt(name -> distance(sought, name)))
            .limit(3)
            .toList();
    return near.isEmpty() ? words(lessons) : near;
  }

  /** From a word to a name, or to the exercise's part of it, whichever is nearer. */
  private static int distance(String word, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Math.min(edits(word, lower), edits(word, lower.substring(lower.lastIndexOf('.') + 1)));
  }

  /** How many letters have to be changed, added or taken out (Levenshtein, 1966). */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
