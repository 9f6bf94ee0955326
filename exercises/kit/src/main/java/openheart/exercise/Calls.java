package openheart.exercise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The calls that a learner's class makes, read from its bytecode: its own, and those of the classes
 * of its package that it reaches.
 */
final class Calls {
  private static final List<String> CORE =
      List.of("openheart/tensor/", "openheart/random/", "openheart/nn/", "openheart/optim/");

  /**
   * One call: what is called as {@code Tensor.sum} or {@code Shape.new}, from where.
   *
   * @param owner the class that declares the method, whatever type the call is made on
   */
  record Call(String owner, String name, Place from) {
    /** The owner's simple name and the method's. */
    String operation() {
      String method = name.equals("<init>") ? "new" : name;
      return owner.substring(owner.lastIndexOf('/') + 1) + "." + method;
    }

    boolean toCore() {
      return inCore(owner);
    }

    boolean endsTheRun() {
      return owner.equals("java/lang/System") && name.equals("exit")
          || owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"));
    }

    /** Whether it leads to code that can't be read here: its name is only known when it runs. */
    boolean reflects() {
      return owner.startsWith("java/lang/reflect/") && !owner.endsWith("/Array")
          || owner.startsWith("java/lang/invoke/MethodHandle")
          || owner.equals("java/lang/Class")
              && name.matches("forName|get(Declared)?(Method|Con|Fi).*");
    }
  }

  private final ClassLoader loader;
  private final String prefix;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();

  private Calls(Class<?> exercise) {
    loader = exercise.getClassLoader();
    prefix = exercise.getPackageName().replace('.', '/') + "/";
    reach(exercise.getName().replace('.', '/'));
  }

  /** Every call out of the class, in the order of the code. */
  static List<Call> of(Class<?> exercise) {
    Calls reader = new Calls(exercise);
    while (!reader.open.isEmpty()) {
      reader.read(reader.open.removeFirst());
    }
    return reader.calls;
  }

  private void reach(String type) {
    if (type.startsWith(prefix) && seen.add(type)) {
      open.add(type);
    }
  }

  private void read(String internalName) {
    Class<?> type = load(internalName.replace('/', '.'));
    new ClassReader(Place.bytes(type)).accept(new Reader(type), ClassReader.SKIP_FRAMES);
  }

  /** Bytecode names the type that a call is made on: for an inherited method, a subclass. */
  private String declarer(String owner, String name, String descriptor) {
    if (owner.startsWith(prefix) || inCore(owner)) {
      for (Class<?> c = load(owner.replace('/', '.')); c != null; c = c.getSuperclass()) {
        if (declares(c, name, descriptor)) {
          return Type.getInternalName(c);
        }
      }
    }
    return owner;
  }

  private static boolean declares(Class<?> type, String name, String descriptor) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(
            method ->
                method.getName().equals(name)
                    && Type.getMethodDescriptor(method).equals(descriptor));
  }

  private static boolean inCore(String type) {
    return CORE.stream().anyMatch(type::startsWith);
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private final class Reader extends ClassVisitor {
    private final Class<?> type;

    Reader(Class<?> type) {
      super(Opcodes.ASM9);
      this.type = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        private int line;

        @Override
        public void visitLineNumber(int number, Label start) {
          line = number;
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String descriptor, boolean isInterface) {
          add(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrap, Object... arguments) {
          for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
              add(handle.getOwner(), handle.getName(), handle.getDesc());
            }
          }
        }

        private void add(String owner, String name, String descriptor) {
          String declarer = declarer(owner, name, descriptor);
          reach(owner);
          reach(declarer);
          calls.add(new Call(declarer, name, Place.of(type, method, line)));
        }
      };
    }
  }
}
