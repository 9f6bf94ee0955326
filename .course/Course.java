import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The course's one command. Runs from source with nothing but a JDK, on every system: it builds
 * with Maven what has changed since the last time, then starts the program asked for.
 *
 * <p>Exit codes: 0 done, 1 the build or the program failed, 2 a word was not understood, 3 a tool
 * is missing or too old.
 */
final class Course {
  private static final Path ROOT = Path.of(System.getProperty("course.root", "."));
  private static final Path STATE = ROOT.resolve("target/course");

  private Course() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String command = args.length == 0 ? "help" : args[0];
    List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
    System.exit(
        switch (command) {
          case "site" -> site(rest);
          case "run" -> run(rest);
          case "check" -> check(rest);
          case "help", "-h", "--help" -> help(System.out, 0);
          default -> unknown(command);
        });
  }

  private static int help(PrintStream out, int exit) {
    out.println(
        Text.of(
            """
            Open Heart, a course that opens neural networks up
              ./course site                      build the website and open it
                            --no-serve           only build it
                            --port N             serve it on that port (8080 if free)
              ./course run                       list the lessons and their examples
              ./course run LESSON                run a whole lesson
              ./course run LESSON EXAMPLE        run one example
              ./course check                     grade your exercises
              ./course check LESSON              grade a lesson's
              ./course check LESSON.EXERCISE     grade one\
            """,
            """
            A corazón abierto, un curso que abre las redes neuronales
              ./course site                      construye el sitio y lo abre
                            --no-serve           solo lo construye
                            --port N             lo sirve en ese puerto (8080 si está libre)
              ./course run                       lista las lecciones y sus ejemplos
              ./course run LECCIÓN               ejecuta una lección entera
              ./course run LECCIÓN EJEMPLO       ejecuta un ejemplo
              ./course check                     califica tus ejercicios
              ./course check LECCIÓN             califica los de una lección
              ./course check LECCIÓN.EJERCICIO   califica uno\
            """));
    return exit;
  }

  /** No two commands begin alike, so the first letter tells which one was meant. */
  private static int unknown(String word) {
    Text.err("Unknown command \"%s\".", "Orden desconocida: «%s».", word);
    Stream.of("site", "run", "check", "help")
        .filter(command -> command.regionMatches(true, 0, word, 0, 1))
        .forEach(command -> Text.err("Did you mean %s?", "¿Quisiste decir %s?", command));
    return help(System.err, 2);
  }

  /** Runs lessons. What is asked for is judged by the lessons' own program, which knows them. */
  private static int run(List<String> args) throws IOException, InterruptedException {
    int built = Build.lessons();
    return built != 0 ? built : Java.lesson(args);
  }

  /** Grades exercises. The exercises' own program knows their names, and compiles them. */
  private static int check(List<String> args) throws IOException, InterruptedException {
    int built = Build.exercises();
    return built != 0 ? built : Java.check(args);
  }

  private static int site(List<String> args) throws IOException, InterruptedException {
    String asked = String.join(" ", args);
    boolean port = asked.matches("--port \\d{1,5}") && Integer.parseInt(args.get(1)) <= 65535;
    if (!port && !asked.matches("|--no-serve")) {
      Text.err(
          "site takes --no-serve, or --port N with N up to 65535; found: %s",
          "site admite --no-serve, o --port N con N hasta 65535; se encontró: %s", asked);
      return 2;
    }
    int built = Build.site();
    return built != 0 || asked.equals("--no-serve") ? built : Java.site("serve", args);
  }

  /** Builds what changed, by Maven; a fingerprint of the sources says whether anything did. */
  private static final class Build {
    static int lessons() throws IOException, InterruptedException {
      List<String> modules = modules("lessons");
      Stamp stamp = lessonsStamp();
      return stamp.fresh(modules) ? 0 : stamp.keep(maven(modules));
    }

    /** What grades them; they themselves are compiled by what is built here. */
    static int exercises() throws IOException, InterruptedException {
      List<String> kit = List.of("exercises/kit");
      Stamp stamp = new Stamp("exercises", "pom.xml", ".mvn", "core", "exercises/kit");
      return stamp.fresh(kit) ? 0 : stamp.keep(maven(kit));
    }

    private static Stamp lessonsStamp() throws IOException {
      return new Stamp("lessons", "pom.xml", ".mvn", "core", "lessons");
    }

    static int site() throws IOException, InterruptedException {
      List<String> modules = new ArrayList<>(modules("lessons"));
      modules.add("site/generator");
      List<String> inputs =
          new ArrayList<>(List.of("pom.xml", ".mvn", "core", "lessons", "exercises", "site"));
      inputs.addAll(proofs());
      Stamp stamp = new Stamp("site", inputs.toArray(String[]::new));
      if (stamp.fresh(modules) && Files.exists(ROOT.resolve("site/target/site/index.html"))) {
        Text.out("The site is up to date.", "El sitio está al día.");
        return 0;
      }
      int built = lessonsStamp().keep(maven(modules));
      return stamp.keep(built != 0 ? built : Java.site("build", List.of()));
    }

    /** What was proved of the solutions, which the site tells, as far as it is there. */
    private static List<String> proofs() throws IOException {
      if (!Files.exists(ROOT.resolve("solutions"))) {
        return List.of();
      }
      return modules("solutions").stream()
          .map(module -> module + "/target/proof.json")
          .filter(proof -> Files.exists(ROOT.resolve(proof)))
          .toList();
    }

    /** The folders below {@code folder} that are Maven modules. */
    static List<String> modules(String folder) throws IOException {
      try (Stream<Path> children = Files.list(ROOT.resolve(folder))) {
        return children
            .filter(child -> Files.exists(child.resolve("pom.xml")))
            .map(child -> folder + "/" + child.getFileName())
            .sorted()
            .toList();
      }
    }

    private static int maven(List<String> modules) throws IOException, InterruptedException {
      String mvn = Java.windows() ? "mvn.cmd" : "mvn";
      if (!Maven.usable(mvn)) {
        return 3;
      }
      Text.out("Building with Maven:", "Construyendo con Maven:");
      return Maven.run(
          List.of(mvn, "-B", Maven.HEADINGS, "-pl", String.join(",", modules), "process-classes"));
    }
  }

  /** Maven, whose output is shown as one short line a module, and in full when it fails. */
  private static final class Maven {
    /** .mvn/jvm.config silences Maven's headings; here they show how far the build is. */
    static final String HEADINGS = "-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event=info";

    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)");
    private static final Pattern MODULE =
        Pattern.compile("\\[INFO\\] Building (?:Open Heart: )?(.+?) [\\w.-]+-SNAPSHOT.*");

    static boolean usable(String mvn) throws InterruptedException {
      String how =
          "Debian/Ubuntu: sudo apt install maven · macOS: brew install maven · Windows: choco"
              + " install maven";
      try {
        Process process = start(List.of(mvn, "-v"));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher version = VERSION.matcher(said);
        if (version.find()) {
          int major = Integer.parseInt(version.group(1));
          int minor = Integer.parseInt(version.group(2));
          if (major > 3 || major == 3 && minor >= 8) {
            return true;
          }
          Text.err(
              "course: Maven 3.8 or newer is needed; this is %d.%d. %s",
              "course: hace falta Maven 3.8 o más nuevo; este es %d.%d. %s", major, minor, how);
          return false;
        }
      } catch (IOException missing) {
        // Reported below: no such command is the usual reason.
      }
      Text.err(
          "course: Maven 3.8 or newer is needed and no working mvn was found. %s",
          "course: hace falta Maven 3.8 o más nuevo y no se encontró ningún mvn que funcione. %s",
          how);
      return false;
    }

    static int run(List<String> command) throws IOException, InterruptedException {
      long start = System.nanoTime();
      Process process = start(command);
      Deque<String> log = new ArrayDeque<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          log.add(line);
          Matcher module = MODULE.matcher(line);
          if (module.matches()) {
            System.out.printf(
                Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, module.group(1));
          }
        }
      }
      int exit = process.waitFor();
      if (exit != 0) {
        log.forEach(System.err::println);
        Text.err(
            "course: the build failed; Maven's output is above.",
            "course: la construcción falló; la salida de Maven está arriba.");
        return 1;
      }
      return 0;
    }

    private static Process start(List<String> command) throws IOException {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.directory(ROOT.toFile());
      builder.redirectErrorStream(true);
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    }
  }

  /** Starts the course's own programs. */
  private static final class Java {
    static int lesson(List<String> args) throws IOException, InterruptedException {
      Set<String> path = new LinkedHashSet<>();
      for (String module : Build.modules("lessons")) {
        path.addAll(classPath(module));
      }
      // Memory that a large tensor had is kept for the next, not given back and asked for again.
      return run(List.of("-XX:MaxHeapFreeRatio=100"), path, "openheart.lesson.Run", args);
    }

    /** In this JVM: the kit compiles here, and starts another for what it compiled. */
    static int check(List<String> args) throws IOException {
      List<URL> path = new ArrayList<>();
      for (String entry : classPath("exercises/kit")) {
        path.add(Path.of(entry).toUri().toURL());
      }
      try (URLClassLoader kit = new URLClassLoader(path.toArray(URL[]::new))) {
        Class<?> check = kit.loadClass("openheart.exercise.Check");
        return (int) check.getMethod("run", Path.class, List.class).invoke(null, ROOT, args);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("exercises/kit: " + e.getCause(), e);
      }
    }

    static int site(String verb, List<String> args) throws IOException, InterruptedException {
      List<String> all = new ArrayList<>(List.of(verb, ROOT.toString()));
      all.addAll(args);
      // The generator ends before the optimizing compiler or a small heap would pay off.
      List<String> flags =
          new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmn200m", "-XX:TieredStopAtLevel=1"));
      if (Runtime.version().feature() >= 24) {
        // JRuby, within it, does two things of which newer JDKs warn.
        flags.add("--enable-native-access=ALL-UNNAMED");
        flags.add("--sun-misc-unsafe-memory-access=allow");
      }
      return run(flags, classPath("site/generator"), "openheart.site.Main", all);
    }

    /** A module's classes and, where Maven noted them, what they need. */
    private static Set<String> classPath(String module) throws IOException {
      Path target = ROOT.resolve(module).resolve("target");
      Set<String> path = new LinkedHashSet<>(Set.of(target.resolve("classes").toString()));
      Path needs = target.resolve("classpath");
      if (Files.exists(needs)) {
        path.addAll(List.of(Files.readString(needs).strip().split(File.pathSeparator)));
      }
      return path;
    }

    private static int run(List<String> flags, Set<String> path, String main, List<String> args)
        throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(flags);
      String language = System.getProperty("course.lang");
      if (language != null) {
        command.add("-Dcourse.lang=" + language);
      }
      command.addAll(List.of("-Djava.awt.headless=true", "-cp"));
      command.addAll(List.of(String.join(File.pathSeparator, path), main));
      command.addAll(args);
      return new ProcessBuilder(command).directory(ROOT.toFile()).inheritIO().start().waitFor();
    }

    static boolean windows() {
      return System.getProperty("os.name").startsWith("Windows");
    }
  }

  /** What the sources looked like when something was last built from them. */
  private static final class Stamp {
    private final Path file;
    private final String now;

    Stamp(String name, String... inputs) throws IOException {
      this.file = STATE.resolve(name + ".stamp");
      this.now = fingerprint(inputs);
    }

    /** Whether nothing changed since, and what was built then is still there. */
    boolean fresh(List<String> modules) throws IOException {
      return Files.exists(file)
          && Files.readString(file).equals(now)
          && modules.stream()
              .allMatch(m -> Files.exists(ROOT.resolve(m).resolve("target/classes")));
    }

    /** Remembers the sources if {@code exit} says that all went well; returns {@code exit}. */
    int keep(int exit) throws IOException {
      if (exit == 0) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, now);
      } else {
        Files.deleteIfExists(file);
      }
      return exit;
    }

    /** Path, size and time of every file that is not itself built. */
    private static String fingerprint(String... inputs) throws IOException {
      Set<String> lines = new TreeSet<>();
      for (String input : inputs) {
        Files.walkFileTree(
            ROOT.resolve(input),
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                return dir.endsWith("target")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFile(Path path, BasicFileAttributes a) {
                lines.add(
                    ROOT.relativize(path) + " " + a.size() + " " + a.lastModifiedTime().toMillis());
                return FileVisitResult.CONTINUE;
              }
            });
      }
      return String.join("\n", lines);
    }
  }

  /** Texts in the reader's language: -Dcourse.lang, else the system's. */
  private static final class Text {
    private static final boolean SPANISH =
        System.getProperty("course.lang", Locale.getDefault().getLanguage()).startsWith("es");

    static String of(String english, String spanish) {
      return SPANISH ? spanish : english;
    }

    static void out(String english, String spanish) {
      System.out.println(of(english, spanish));
    }

    static void err(String english, String spanish, Object... values) {
      System.err.println(String.format(Locale.ROOT, of(english, spanish), values));
    }
  }
}
