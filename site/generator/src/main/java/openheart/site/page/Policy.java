package openheart.site.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a page may load and run, said to the browser: nothing from outside, no script within. */
final class Policy {
  /** The policy of a page whose scripts are files of the site. */
  static final String META = meta("'self' 'wasm-unsafe-eval'");

  private Policy() {}

  /** Returns the policy of a page that holds {@code script} itself, and may run no other. */
  static String only(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return meta("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String meta(String scripts) {
    // Formulas are set by style attributes.
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
        + scripts
        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
        + " connect-src 'self'; base-uri 'none'; form-action 'none'\">";
  }
}
