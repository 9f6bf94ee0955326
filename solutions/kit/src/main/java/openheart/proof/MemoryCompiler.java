package openheart.proof;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles source files to class files in memory. */
final class MemoryCompiler extends ForwardingJavaFileManager<JavaFileManager> {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Kept open: reading the class path anew for each variant would take most of the time. */
  private static final StandardJavaFileManager DISK =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  private MemoryCompiler(JavaFileManager manager) {
    super(manager);
  }

  /**
   * Compiles against this JVM's class path.
   *
   * @return class files by class name
   * @throws IllegalStateException if a file does not compile
   */
  static Map<String, byte[]> compile(List<Path> files) {
    StringWriter said = new StringWriter();
    MemoryCompiler memory = new MemoryCompiler(DISK);
    List<String> options =
        List.of("-proc:none", "-g", "-cp", System.getProperty("java.class.path"));
    Iterable<? extends JavaFileObject> units = DISK.getJavaFileObjectsFromPaths(files);
    if (!JAVAC.getTask(said, memory, null, options, null, units).call()) {
      throw new IllegalStateException(files + " does not compile: " + said);
    }
    Map<String, byte[]> result = new HashMap<>();
    memory.classes.forEach((name, bytes) -> result.put(name, bytes.toByteArray()));
    return result;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    classes.put(name, bytes);
    return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }
}
