package openheart.site.adoc;

/** What a block macro of the course puts in its place. */
@FunctionalInterface
public interface BlockMacro {
  /** Returns the HTML for {@code call}. */
  String html(MacroCall call);
}
