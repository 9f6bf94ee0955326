package openheart.widgets;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Java programs as WebAssembly modules. */
public final class WebModule {

  private WebModule() {}

  /**
   * Compiles a program and all that it calls, from the class path of this Java.
   *
   * @param mainClass the program
   * @param module the file to write
   * @throws IllegalArgumentException naming what WebAssembly can't do, and who asks for it
   */
  public static void compile(String mainClass, Path module) {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.WEBASSEMBLY_GC);
    tool.setTargetDirectory(module.getParent().toFile());
    tool.setTargetFileName(module.getFileName().toString());
    tool.setMainClass(mainClass);
    // What TeaVM's library lacks must not come from the JDK that happens to run it.
    tool.setClassPath(classPath());
    // As the JVM has it: null, bounds and casts are checked.
    tool.setStrict(true);
    tool.setObfuscated(true);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.getTransformers().add(Negation.class.getName());
    tool.setLog(new EmptyTeaVMToolLog());
    try {
      tool.generate();
    } catch (TeaVMToolException e) {
      throw new IllegalStateException("cannot compile " + mainClass + " to WebAssembly", e);
    }
    List<String> problems = new ArrayList<>();
    for (Problem problem : tool.getProblemProvider().getSevereProblems()) {
      problems.add(text(problem));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          mainClass + " can't run in WebAssembly:\n  " + String.join("\n  ", problems));
    }
  }

  private static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private static String text(Problem problem) {
    DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
    problem.render(text);
    if (problem.getLocation() != null) {
      text.append(" (" + problem.getLocation().getSourceLocation() + ")");
    }
    return text.getText();
  }
}
