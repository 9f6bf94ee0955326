package openheart.site.cache;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Records that took long to make, kept from one build to the next. A record is found again by all
 * that it was made from and by the generator that made it: another compilation forgets everything.
 */
public final class Memory {
  private static final Gson JSON =
      new GsonBuilder()
          .serializeNulls()
          .disableHtmlEscaping()
          .registerTypeAdapterFactory(new OptionalAdapter.Factory())
          .registerTypeHierarchyAdapter(Path.class, new PathAdapter())
          .create();

  private final Optional<ContentCache> cache;
  private final String maker;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  private Memory(Optional<ContentCache> cache, String maker) {
    this.cache = cache;
    this.maker = maker;
  }

  /** Remembers in {@code cache}. */
  public static Memory in(ContentCache cache) {
    return new Memory(Optional.of(cache), ClassPath.fingerprint());
  }

  /** Remembers nothing. */
  public static Memory none() {
    return new Memory(Optional.empty(), "");
  }

  /**
   * Returns the record that was made from the same before, or makes it.
   *
   * @param type the record's class
   * @param work makes the record
   * @param from all that {@code work} depends on
   */
  public <T> T recall(Class<T> type, Supplier<T> work, String... from) {
    return recallSound(type, work, () -> true, from);
  }

  /** As {@link #recall}, and keeps the record only if it is {@code sound} once it is made. */
  public <T> T recallSound(Class<T> type, Supplier<T> work, BooleanSupplier sound, String... from) {
    if (cache.isEmpty()) {
      return work.get();
    }
    // Several things are made of one page: its long text is hashed once.
    StringBuilder key = new StringBuilder(maker + " " + type.getName());
    for (String part : from) {
      key.append(' ').append(hashes.computeIfAbsent(part, ContentCache::hash));
    }
    Optional<String> kept = cache.get().get(key.toString());
    if (kept.isPresent()) {
      return JSON.fromJson(kept.get(), type);
    }
    T made = work.get();
    if (sound.getAsBoolean()) {
      cache.get().put(key.toString(), JSON.toJson(made));
    }
    return made;
  }
}
