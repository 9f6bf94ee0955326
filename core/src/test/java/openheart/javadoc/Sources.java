package openheart.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The public classes of core and their comments, read from the sources. */
final class Sources extends TreePathScanner<Void, Void> {

  /** The comment of each public class that is not nested, empty if it has none. */
  final Map<String, String> classes = new TreeMap<>();

  /** Public things without a comment: Tensor.add at Tensor.java:12. */
  final List<String> uncommented = new ArrayList<>();

  private final DocTrees docs;

  static Sources read(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(folder)) {
      List<Path> java = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      Sources sources = new Sources(DocTrees.instance(task));
      sources.scan(task.parse(), null);
      return sources;
    }
  }

  private Sources(DocTrees docs) {
    this.docs = docs;
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    if (!isPublic(type.getModifiers())) {
      return null;
    }
    check(type, type.getSimpleName());
    if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree unit) {
      String comment = docs.getDocComment(getCurrentPath());
      classes.put(
          unit.getPackageName() + "." + type.getSimpleName(), comment == null ? "" : comment);
    }
    return super.visitClass(type, nothing);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    boolean overrides =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    if (isPublic(method.getModifiers()) && !overrides) {
      check(method, method.getName());
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree field, Void nothing) {
    // A record's components are its @param tags' matter, which javac's doclint checks.
    if (isPublic(field.getModifiers())) {
      check(field, field.getName());
    }
    return null;
  }

  private boolean isPublic(ModifiersTree modifiers) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    return parent.getKind() == Tree.Kind.INTERFACE
        || modifiers.getFlags().contains(Modifier.PUBLIC)
        || modifiers.getFlags().contains(Modifier.PROTECTED);
  }

  private void check(Tree tree, CharSequence name) {
    // Parsing gives records and enums members of their own, which have no place in the source.
    long start = docs.getSourcePositions().getStartPosition(unit(), tree);
    if (docs.getDocComment(getCurrentPath()) == null && start >= 0) {
      uncommented.add(
          name
              + " at "
              + Path.of(unit().getSourceFile().getName()).getFileName()
              + ":"
              + unit().getLineMap().getLineNumber(start));
    }
  }

  private CompilationUnitTree unit() {
    return getCurrentPath().getCompilationUnit();
  }
}
