package openheart.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private record Piece(
      Path file, Optional<String> caption, Optional<Integer> minutes, List<String> parts) {}

  private final AtomicInteger made = new AtomicInteger();

  @TempDir private Path folder;

  private Piece make() {
    made.incrementAndGet();
    return new Piece(Path.of("a/b"), Optional.of("«x»"), Optional.empty(), List.of("a", "b"));
  }

  private Piece recall(String from, boolean well) {
    return Memory.in(new ContentCache(folder))
        .recallSound(Piece.class, this::make, () -> well, from);
  }

  @Test
  void what_was_made_from_the_same_is_not_made_again() {
    Piece first = recall("one", true);
    Piece again = recall("one", true);
    assertThat(made).hasValue(1);
    assertThat(again.toString()).isEqualTo(first.toString());
    recall("two", true);
    assertThat(made).hasValue(2);
  }

  @Test
  void what_was_not_made_well_is_made_again() {
    recall("one", false);
    recall("one", true);
    assertThat(made).hasValue(2);
  }
}
