package openheart.site.adoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openheart.site.cache.Memory;
import openheart.site.source.SourceText;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * AsciiDoc with the course's macros. Whatever Asciidoctor would only log is a problem here.
 * Starting it takes seconds, so one instance serves all texts, one after another.
 */
public final class Asciidoc implements AutoCloseable {
  /** The block macros of the course. */
  public static final List<String> MACROS =
      List.of("example", "figure", "interactive", "quiz", "exercises", "proof");

  private static final Pattern CALL = Pattern.compile("(\\w+)::([^\\[\\s]*)\\[.*\\]\\s*");
  private static final Pattern INVALID_REFERENCE =
      Pattern.compile("possible invalid reference: (.*)");
  private static final Pattern UNKNOWN_MACRO =
      Pattern.compile("unknown name for block macro: (.*)");

  // Held, or its setting could be forgotten with it.
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

  private final Memory memory;
  private final CompletableFuture<Asciidoctor> asciidoctor;
  private Optional<Session> session = Optional.empty();

  /** The text that is being converted. */
  private static final class Session {
    final Reading reading;
    final Values values;
    final Map<String, Queue<Integer>> lines = new HashMap<>();
    final List<MacroCall> calls = new ArrayList<>();

    Session(Reading reading) {
      this.reading = reading;
      this.values = new Values(reading);
      List<String> text = reading.file().lines();
      boolean[] verbatim = VerbatimLines.of(text);
      for (int i = 0; i < verbatim.length; i++) {
        Matcher call = CALL.matcher(text.get(i));
        if (!verbatim[i] && call.matches()) {
          String key = call.group(1) + "::" + call.group(2);
          lines.computeIfAbsent(key, any -> new ArrayDeque<>()).add(i + 1);
        }
      }
    }
  }

  /** Starts Asciidoctor, to convert what {@code memory} does not know. */
  public Asciidoc(Memory memory) {
    this.memory = memory;
    // Others are at work meanwhile.
    asciidoctor = CompletableFuture.supplyAsync(this::start);
  }

  private Asciidoctor start() {
    CONSOLE.setUseParentHandlers(false);
    Asciidoctor started = Asciidoctor.Factory.create();
    started.registerLogHandler(this::log);
    for (String name : MACROS) {
      started.javaExtensionRegistry().blockMacro(new CourseMacro(name, this::expand));
    }
    return started;
  }

  /** What a text was turned into: the parsed document, its values and the macros that it called. */
  record Parsed(Document document, Values values, List<MacroCall> calls) {}

  /** Parses {@code reading}, hands it to {@code use} and returns what that returns, a record. */
  <T> T read(Class<T> type, Reading reading, Function<Parsed, T> use) {
    int before = reading.problems().count();
    return memory.recallSound(
        type, () -> read(reading, use), () -> reading.problems().count() == before, reading.from());
  }

  private <T> T read(Reading reading, Function<Parsed, T> use) {
    Session opened = new Session(reading);
    session = Optional.of(opened);
    try {
      SourceText marked = opened.values.marked();
      Document document = asciidoctor.join().load(marked.text(), options(reading));
      return use.apply(new Parsed(document, opened.values, opened.calls));
    } finally {
      session = Optional.empty();
    }
  }

  private static Options options(Reading reading) {
    Attributes attributes =
        Attributes.builder()
            .attribute("stem", "latexmath")
            .attribute("sectids!", "")
            .attribute("attribute-missing", "warn")
            .attribute("table-caption!", "")
            .attribute("figure-caption!", "")
            .attribute("note-caption", reading.texts().get("admonition.note"))
            .attribute("tip-caption", reading.texts().get("admonition.tip"))
            .attribute("important-caption", reading.texts().get("admonition.important"))
            .attribute("warning-caption", reading.texts().get("admonition.warning"))
            .attribute("caution-caption", reading.texts().get("admonition.caution"))
            .build();
    return Options.builder()
        .safe(SafeMode.SAFE)
        .sourcemap(true)
        .baseDir(reading.file().file().toAbsolutePath().getParent().toFile())
        .attributes(attributes)
        .build();
  }

  private String expand(String name, String target, Map<String, String> attributes, String title) {
    Session now = session.orElseThrow();
    Queue<Integer> lines = now.lines.getOrDefault(name + "::" + target, new ArrayDeque<>());
    int line = Optional.ofNullable(lines.poll()).orElse(0);
    Map<String, String> plain = new TreeMap<>();
    attributes.forEach((key, value) -> plain.put(key, now.values.plain(value)));
    Optional<String> caption = Optional.of(title).filter(text -> !text.isEmpty());
    MacroCall call = new MacroCall(name, target, Collections.unmodifiableMap(plain), caption, line);
    BlockMacro macro = now.reading.macros().byName().get(name);
    if (macro == null) {
      now.reading.problem(line, "macro.misplaced", name);
      return "";
    }
    now.calls.add(call);
    return macro.html(call);
  }

  private void log(LogRecord entry) {
    if (session.isEmpty()) {
      return;
    }
    Reading reading = session.get().reading;
    String message = entry.getMessage();
    int line = entry.getCursor() == null ? 0 : entry.getCursor().getLineNumber();
    Matcher reference = INVALID_REFERENCE.matcher(message);
    Matcher macro = UNKNOWN_MACRO.matcher(message);
    if (reference.matches()) {
      String id = reference.group(1);
      Pattern use =
          Pattern.compile("<<#?" + Pattern.quote(id) + "[,>]|xref:#?" + Pattern.quote(id) + "\\[");
      int at = reading.file().lineWhere(text -> use.matcher(text).find());
      reading.problem(at, "anchor.missing", id);
    } else if (macro.matches()) {
      reading.problem(line, "macro.unknown", macro.group(1), String.join(", ", MACROS));
    } else if (entry.getSeverity() != Severity.DEBUG) {
      int at = line > 0 ? line : lineOfMissingAttribute(reading, message);
      reading.problem(at, "asciidoc", message.replace(folder(reading), ""));
    }
  }

  private static int lineOfMissingAttribute(Reading reading, String message) {
    Matcher attribute =
        Pattern.compile("skipping reference to missing attribute: (.*)").matcher(message);
    return attribute.matches() ? reading.file().lineOf("{" + attribute.group(1) + "}") : 0;
  }

  private static String folder(Reading reading) {
    return reading.file().file().toAbsolutePath().getParent() + "/";
  }

  @Override
  public void close() {
    asciidoctor.thenAccept(Asciidoctor::close); // If it starts yet, it ends with the program.
  }
}
