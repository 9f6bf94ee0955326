package openheart.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What the programs made of {@link Example}s extend: they compare what they give as they run. */
public abstract class Results implements Callable<List<String>> {

  private final List<String> wrong = new ArrayList<>();

  protected abstract void run() throws Exception;

  @Override
  public final List<String> call() throws Exception {
    run();
    return wrong;
  }

  protected final void gives(Object value, String code, String expected) {
    String text = String.valueOf(value);
    if (!text.replaceAll("\\s", "").equals(expected.replaceAll("\\s", ""))) {
      wrong.add(code + "\n  gives\n" + text + "\n  not\n" + expected);
    }
  }

  protected final void refuses(Callable<?> statement, String code, String expected) {
    try {
      statement.call();
      wrong.add(code + " throws nothing");
    } catch (Exception e) {
      gives(e.getMessage(), code, expected);
    }
  }
}
