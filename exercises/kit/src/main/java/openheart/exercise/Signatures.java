package openheart.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What of some classes others are compiled against: while it stays, so do their class files. */
final class Signatures extends ClassVisitor {
  private final StringJoiner found = new StringJoiner("\n");

  private Signatures() {
    super(Opcodes.ASM9);
  }

  /** Those of every class file below a folder. */
  static String of(Path folder) throws IOException {
    Signatures reader = new Signatures();
    for (Path file : Javac.below(folder, ".class")) {
      new ClassReader(Files.readAllBytes(file)).accept(reader, ClassReader.SKIP_CODE);
    }
    return reader.found.toString();
  }

  private void add(int access, String... parts) {
    if ((access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0) {
      found.add(access + " " + String.join(" ", parts));
    }
  }

  @Override
  public void visit(
      int version, int access, String name, String generic, String parent, String[] interfaces) {
    add(access, name, String.valueOf(generic), parent, String.join(",", interfaces));
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String type, String generic, Object constant) {
    add(access, name, type, String.valueOf(generic), String.valueOf(constant));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String type, String generic, String[] exceptions) {
    String thrown = exceptions == null ? "" : String.join(",", exceptions);
    add(access, name, type, String.valueOf(generic), thrown);
    return null;
  }
}
