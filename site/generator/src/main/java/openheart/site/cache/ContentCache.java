package openheart.site.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Results of slow work, kept in files that are named by what they were made from. */
public final class ContentCache {
  private final Path folder;

  /** Keeps results below {@code folder}, which is made when it is needed. */
  public ContentCache(Path folder) {
    this.folder = folder;
  }

  /** Returns what {@link #put} kept for {@code source}. */
  public Optional<String> get(String source) {
    Path file = file(source);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps {@code result} for {@code source} and returns it. */
  public String put(String source, String result) {
    Path file = file(source);
    try {
      Files.createDirectories(file.getParent());
      // Another build may read the file at any moment: it must appear whole.
      Path whole = Files.createTempFile(file.getParent(), "new", "");
      Files.writeString(whole, result);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String source) {
    return folder.resolve(hash(source));
  }

  /** Returns a name that no other text has. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
