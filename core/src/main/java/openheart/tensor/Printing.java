package openheart.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A tensor as text: brackets, line breaks and summaries as torch lays them out. */
final class Printing {

  private static final String PREFIX = "tensor(";

  private final PrintOptions options;
  private final boolean summarized;
  private final NumberFormat format;

  private Printing(Tensor x, PrintOptions options) {
    this.options = options;
    this.summarized = x.numel() > options.threshold();
    List<Float> shown = new ArrayList<>();
    collect(x, shown);
    float[] values = new float[shown.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = shown.get(i);
    }
    this.format = new NumberFormat(values, options);
  }

  static String print(Tensor x, PrintOptions options) {
    Objects.requireNonNull(options, "toString: the options are null");
    if (x.numel() == 0) {
      String size = x.ndim() == 1 ? "" : "size=" + x.shape;
      return withSuffixes(PREFIX + "[]", options, size, gradient(x));
    }
    Tensor constant = x.detach();
    String text = new Printing(constant, options).text(constant, PREFIX.length());
    return withSuffixes(PREFIX + text, options, "", gradient(x));
  }

  /** What torch says of a tensor's part in gradients, or nothing. */
  private static String gradient(Tensor x) {
    return x.gradFn()
        .map(node -> "grad_fn=" + node)
        .orElse(x.requiresGrad() ? "requires_grad=True" : "");
  }

  /** With each suffix that is not empty; one that would not fit begins a line. */
  private static String withSuffixes(String text, PrintOptions options, String... suffixes) {
    StringBuilder result = new StringBuilder(text);
    int column = text.length() - text.lastIndexOf('\n') + 1; // torch counts two more
    for (String suffix : suffixes) {
      if (suffix.isEmpty()) {
        continue;
      }
      boolean fits = column + suffix.length() + 2 <= options.lineWidth();
      result.append(fits ? ", " : ",\n" + " ".repeat(PREFIX.length())).append(suffix);
      column = suffix.length() + (fits ? column + 2 : PREFIX.length());
    }
    return result.append(')').toString();
  }

  /** The numbers that a summary leaves standing. */
  private void collect(Tensor x, List<Float> shown) {
    if (x.ndim() == 0) {
      shown.add(x.item());
      return;
    }
    for (int i = 0; i < x.size(0); i++) {
      if (isShown(x, i)) {
        collect(x.select(0, i), shown);
      }
    }
  }

  private boolean isElided(Tensor x) {
    return summarized && x.size(0) > 2 * options.edgeItems();
  }

  private boolean isShown(Tensor x, int i) {
    return !isElided(x) || i < options.edgeItems() || i >= x.size(0) - options.edgeItems();
  }

  private String text(Tensor x, int indent) {
    if (x.ndim() == 0) {
      return format.format(x.item());
    }
    List<String> items = new ArrayList<>();
    for (int i = 0; i < x.size(0); i++) {
      if (isShown(x, i)) {
        items.add(text(x.select(0, i), indent + 1));
      } else if (i == options.edgeItems()) {
        items.add(x.ndim() == 1 && i > 0 ? " ..." : "...");
      }
    }
    String margin = " ".repeat(indent + 1);
    if (x.ndim() > 1) {
      return "[" + String.join("," + "\n".repeat(x.ndim() - 1) + margin, items) + "]";
    }
    int perLine = Math.max(1, (options.lineWidth() - indent) / (format.width() + 2));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i += perLine) {
      lines.add(String.join(", ", items.subList(i, Math.min(items.size(), i + perLine))));
    }
    return "[" + String.join(",\n" + margin, lines) + "]";
  }
}
