package openheart.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A place in a learner's file, as an editor can jump to it. */
record Place(StackTraceElement frame) {

  /**
   * The first line of the class's first public static method with code: where the answer begins.
   */
  static Place of(Class<?> exercise) {
    MethodLine found = new MethodLine();
    new ClassReader(bytes(exercise)).accept(found, ClassReader.SKIP_FRAMES);
    return new Place(
        new StackTraceElement(exercise.getName(), found.method, file(exercise), found.line));
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

  private static final class MethodLine extends ClassVisitor {
    private String method = "<class>";
    private int line = -1;

    MethodLine() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      int wanted = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
      if (line > 0 || (access & wanted) != wanted) {
        return null;
      }
      method = name;
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int number, Label start) {
          line = line < 0 ? number : Math.min(line, number);
        }
      };
    }
  }
}
