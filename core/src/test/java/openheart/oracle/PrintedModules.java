package openheart.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openheart.nn.BCELoss;
import openheart.nn.BCEWithLogitsLoss;
import openheart.nn.BatchNorm1d;
import openheart.nn.CrossEntropyLoss;
import openheart.nn.Dropout;
import openheart.nn.Flatten;
import openheart.nn.GELU;
import openheart.nn.Identity;
import openheart.nn.L1Loss;
import openheart.nn.LayerNorm;
import openheart.nn.LeakyReLU;
import openheart.nn.Linear;
import openheart.nn.LogSoftmax;
import openheart.nn.MSELoss;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Sigmoid;
import openheart.nn.Softmax;
import openheart.nn.Softplus;
import openheart.nn.Tanh;
import openheart.tensor.Shape;

/** Modules and losses made from what torch prints of them, or from how they are called there. */
final class PrintedModules {

  private PrintedModules() {}

  /**
   * A {@link Module} or an {@link openheart.nn.Loss}.
   *
   * @param text such as {@code Softmax(dim=-1)}, {@code Softmax(-1)} or {@code Tanh}
   */
  static Object parse(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return single(text, Map.of());
    }
    String inside = text.substring(open + 1, text.length() - 1);
    String name = text.substring(0, open);
    return name.equals("Sequential") ? sequential(inside) : single(name, arguments(inside));
  }

  private static Sequential sequential(String inside) {
    List<StringBuilder> parts = new ArrayList<>();
    for (String line : inside.lines().filter(line -> !line.isEmpty()).toList()) {
      String unindented = line.substring(2);
      if (unindented.startsWith("(")) {
        String part = unindented.substring(unindented.indexOf(": ") + 2);
        parts.add(new StringBuilder(part));
      } else {
        parts.get(parts.size() - 1).append('\n').append(unindented);
      }
    }
    return new Sequential(
        parts.stream().map(part -> (Module) parse(part.toString())).toArray(Module[]::new));
  }

  /** Named arguments; one without a name is named by its place. */
  private static Map<String, String> arguments(String inside) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String argument : inside.split(",(?![^(]*\\))")) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? "" + arguments.size() : argument.substring(0, equals).trim();
      arguments.put(name, argument.substring(equals + 1).trim());
    }
    return arguments;
  }

  private static Object single(String name, Map<String, String> arguments) {
    switch (name) {
      case "Linear":
        return new Linear(
            integer(arguments, "in_features"),
            integer(arguments, "out_features"),
            arguments.get("bias").equals("True"));
      case "ReLU":
        return new ReLU();
      case "LeakyReLU":
        return new LeakyReLU(real(arguments, "negative_slope"));
      case "Sigmoid":
        return new Sigmoid();
      case "Tanh":
        return new Tanh();
      case "GELU":
        return new GELU();
      case "Softplus":
        return new Softplus();
      case "Softmax":
        return new Softmax(integer(arguments, "dim"));
      case "LogSoftmax":
        return new LogSoftmax(integer(arguments, "dim"));
      case "Dropout":
        return new Dropout(real(arguments, "p"));
      case "Flatten":
        return new Flatten(integer(arguments, "start_dim"), integer(arguments, "end_dim"));
      case "Identity":
        return new Identity();
      case "LayerNorm":
        return new LayerNorm(sizes(arguments.get("0")), real(arguments, "eps"));
      case "BatchNorm1d":
        return new BatchNorm1d(
            integer(arguments, "0"), real(arguments, "eps"), real(arguments, "momentum"));
      case "MSELoss":
        return new MSELoss();
      case "L1Loss":
        return new L1Loss();
      case "CrossEntropyLoss":
        return new CrossEntropyLoss();
      case "BCELoss":
        return new BCELoss();
      case "BCEWithLogitsLoss":
        return new BCEWithLogitsLoss();
      default:
        throw new IllegalArgumentException("unknown module " + name);
    }
  }

  /** Such as {@code (4,)} or {@code (2, 3)}. */
  private static Shape sizes(String tuple) {
    return Shape.of(
        Stream.of(tuple.split("[(), ]+"))
            .filter(size -> !size.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray());
  }

  private static int integer(Map<String, String> arguments, String name) {
    return Integer.parseInt(value(arguments, name));
  }

  private static double real(Map<String, String> arguments, String name) {
    return Double.parseDouble(value(arguments, name));
  }

  private static String value(Map<String, String> arguments, String name) {
    return arguments.getOrDefault(name, arguments.get("0"));
  }
}
