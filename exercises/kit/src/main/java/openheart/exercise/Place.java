package openheart.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A place in a learner's file, as an editor can jump to it. */
record Place(StackTraceElement frame) {

  /**
   * Where the answer begins: the first line of the first public static method or, in a class that
   * has none, of the first constructor with parameters or method that others may call.
   */
  static Place of(Class<?> exercise) {
    Methods methods = new Methods();
    new ClassReader(bytes(exercise)).accept(methods, ClassReader.SKIP_FRAMES);
    return methods.found.stream()
        .filter(method -> method.isStatic)
        .findFirst()
        .or(() -> methods.found.stream().findFirst())
        .map(method -> of(exercise, method.name, method.line))
        .orElseGet(() -> of(exercise, "<class>", -1));
  }

  static Place of(Class<?> exercise, String method, int line) {
    return new Place(new StackTraceElement(exercise.getName(), method, file(exercise), line));
  }

  /** The innermost frame of the learner's own package, or where the answer begins. */
  static Place of(Class<?> exercise, Throwable thrown) {
    return thrownAt(exercise, thrown).orElseGet(() -> of(exercise));
  }

  private static Optional<Place> thrownAt(Class<?> exercise, Throwable thrown) {
    String name = exercise.getName();
    return Arrays.stream(thrown.getStackTrace())
        .filter(
            frame ->
                frame.getClassName().equals(name) || frame.getClassName().startsWith(name + "$"))
        .findFirst()
        .map(Place::new);
  }

  private static String file(Class<?> type) {
    String name = type.getName().substring(type.getPackageName().length() + 1);
    return name.split("\\$")[0] + ".java";
  }

  static byte[] bytes(Class<?> type) {
    String path = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  @Override
  public String toString() {
    return frame.getLineNumber() > 0
        ? frame.getFileName() + ":" + frame.getLineNumber()
        : frame.getFileName();
  }

  private static final class Method {
    private final String name;
    private final boolean isStatic;
    private int line = -1;

    Method(String name, boolean isStatic) {
      this.name = name;
      this.isStatic = isStatic;
    }

    /** A constructor begins with its head, whatever it runs of the fields above. */
    void has(int number) {
      boolean constructor = name.equals("<init>");
      line = line < 0 || number < line && !constructor ? number : line;
    }
  }

  /** The methods with code that others may call, in the order of the file. */
  private static final class Methods extends ClassVisitor {
    private final List<Method> found = new ArrayList<>();

    Methods() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      boolean open = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
      boolean absent = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC)) != 0;
      if (!open || absent || (name + descriptor).equals("<init>()V")) {
        return null;
      }
      Method method = new Method(name, (access & Opcodes.ACC_STATIC) != 0);
      found.add(method);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int number, Label start) {
          method.has(number);
        }
      };
    }
  }
}
