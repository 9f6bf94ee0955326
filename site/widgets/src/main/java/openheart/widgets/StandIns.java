package openheart.widgets;

import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells TeaVM which classes of core are replaced by those in openheart.widgets.numeric. */
public final class StandIns implements SubstitutionPolicy {

  private static final Set<String> REPLACED =
      Set.of("openheart.numeric.Fma", "openheart.numeric.Heap", "openheart.numeric.Parallel");

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(REPLACED::contains)
        .replacePackage("openheart.numeric", "openheart.widgets.numeric");
  }
}
