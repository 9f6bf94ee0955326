package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFileTest {

  private final Map<String, Tensor> state = new LinkedHashMap<>();

  StateFileTest() {
    state.put("0.weight", Tensor.of(new float[][] {{1.5f, -2, 3e-30f}, {0.1f, 5, -6e30f}}));
    state.put("0.bias", Tensor.of(Float.NaN, Float.POSITIVE_INFINITY, -0.0f, Float.MIN_VALUE));
    state.put("ñandú", Tensor.scalar(7));
    state.put("empty", Tensor.zeros(3, 0));
  }

  private static byte[] bytes(Map<String, Tensor> state) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      StateFile.write(state, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Map<String, Tensor> read(byte[] bytes) throws IOException {
    return StateFile.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void what_was_written_is_read_bit_for_bit() throws IOException {
    Map<String, Tensor> back = read(bytes(state));
    assertThat(back.keySet()).containsExactlyElementsOf(state.keySet());
    state.forEach(
        (name, tensor) -> {
          assertThat(back.get(name).shape()).isEqualTo(tensor.shape());
          assertThat(bits(back.get(name))).containsExactly(bits(tensor));
        });
    assertThat(bytes(back)).isEqualTo(bytes(state));
  }

  private static int[] bits(Tensor tensor) {
    float[] values = tensor.toArray();
    int[] bits = new int[values.length];
    Arrays.setAll(bits, i -> Float.floatToRawIntBits(values[i]));
    return bits;
  }

  @Test
  void a_view_is_written_in_row_major_order_and_a_stream_may_come_in_drops() throws IOException {
    Tensor big = Tensor.arange(300).view(2, 150).t().repeat(1, 50);
    InputStream drops =
        new ByteArrayInputStream(bytes(Map.of("big", big))) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 7));
          }
        };
    assertThat(StateFile.read(drops).get("big").equal(big)).isTrue();
  }

  @Test
  void a_model_is_saved_and_loaded_equal() throws IOException {
    Sequential model = new Sequential(new Linear(3, 4), new BatchNorm1d(4));
    model.call(Tensor.rand(5, 3));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.save(out);
    Sequential other = new Sequential(new Linear(3, 4), new BatchNorm1d(4));
    other.load(new ByteArrayInputStream(out.toByteArray()));
    Tensor x = Tensor.rand(5, 3);
    assertThat(other.eval().call(x).equal(model.eval().call(x))).isTrue();
  }

  @Test
  void nothing_is_loaded_from_a_damaged_file() throws IOException {
    Linear layer = new Linear(3, 4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    layer.save(out);
    byte[] damaged = out.toByteArray();
    damaged[damaged.length - 10] ^= 1;
    Linear other = new Linear(3, 4);
    float[] before = other.weight().toArray();
    assertThatThrownBy(() -> other.load(new ByteArrayInputStream(damaged)))
        .isInstanceOf(StateFormatException.class)
        .hasMessage("load: the state is damaged: its checksum is not that of its bytes");
    assertThat(other.weight().toArray()).containsExactly(before);
  }

  @Test
  void every_problem_has_its_word() {
    byte[] good = bytes(state);
    refused("hello", "load: these bytes are no saved state: they do not begin with \"OPENHART\"");
    refused(new byte[0], "load: these bytes are no saved state");
    refused(patched(good, 8, 2), "load: the state is of version 2, this program reads version 1");
    refused(Arrays.copyOf(good, good.length - 1), "load: the state is cut off");
    refused(Arrays.copyOf(good, good.length + 1), "load: something follows the end of the state");
    refused(
        patched(good, 12, -1), "load: the number of tensors is said to be -1, it must be from 0");
    refused(
        patched(good, 16, 1025),
        "load: the length of a name is said to be 1025, it must be from 1 to 1024");
    refused(
        patched(good, 28, 33),
        "load: the number of dims of 0.weight is said to be 33, it must be from 0 to 32");
    refused(
        patched(good, 32, -5), "load: a size of 0.weight is said to be -5, it must be from 0 to");
    refused(
        patched(good, 32, Integer.MAX_VALUE),
        "load: 0.weight claims an impossible shape: shape: (2147483647, 3) has more than the");
    refused(patched(good, 20, 0xFF << 24), "load: a name is not UTF-8");
  }

  @Test
  void a_name_stands_once() {
    Map<String, Tensor> twins = new LinkedHashMap<>();
    twins.put("a", Tensor.scalar(1));
    twins.put("b", Tensor.scalar(1));
    byte[] bytes = bytes(twins);
    bytes[33] = 'a';
    refused(summed(bytes), "load: there are two tensors named a");
  }

  /** A state of few bytes that claims gigabytes: the heap of the tests would not hold them all. */
  @Test
  void a_claim_of_huge_sizes_takes_no_memory() {
    byte[] good = bytes(Map.of("w", Tensor.ones(1)));
    byte[] huge = patched(good, 25, 2_000_000_000);
    long before = allocated();
    refused(huge, "load: the state is cut off");
    assertThat(allocated() - before).isLessThan(10_000_000);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void what_the_format_does_not_hold_is_not_written() {
    assertThatThrownBy(() -> bytes(Map.of("", Tensor.ones(1))))
        .hasMessage("save: a name must be text of 1 to 1024 bytes, not \"\"");
    assertThatThrownBy(() -> bytes(Map.of("x".repeat(1025), Tensor.ones(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bytes(Map.of("half\ud800", Tensor.ones(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bytes(Map.of("deep", Tensor.ones(new int[33]))))
        .hasMessage("save: deep has 33 dims, at most 32 fit");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mutated_bytes_are_a_state_or_refused_by_the_documented_exception(long seed) {
    Random random = new Random(seed);
    byte[] good = bytes(state);
    int refused = 0;
    for (int i = 0; i < 5000; i++) {
      byte[] mutated = good;
      for (int n = random.nextInt(3); n >= 0; n--) {
        mutated = mutated(mutated, random);
      }
      try {
        Map<String, Tensor> back = read(random.nextBoolean() ? summed(mutated) : mutated);
        back.forEach((name, tensor) -> assertThat(tensor.numel()).isLessThan(100));
      } catch (StateFormatException e) {
        refused++;
        assertThat(e).hasMessageStartingWith("load: ");
      } catch (IOException e) {
        throw new AssertionError("not the documented exception", e);
      }
    }
    assertThat(refused).isBetween(2500, 5000);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(Math.max(1, bytes.length - 4));
    int[] extremes = {0, 1, -1, 2, 255, 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE};
    switch (random.nextInt(5)) {
      case 0:
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      case 1:
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 2:
        return bytes.length < 4 ? bytes : patched(bytes, at, extremes[random.nextInt(8)]);
      case 3:
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at / 2, bytes.length));
      default:
        byte[] noise = new byte[random.nextInt(20)];
        random.nextBytes(noise);
        return joined(joined(Arrays.copyOf(bytes, at), noise), tail(bytes, at));
    }
  }

  private static byte[] tail(byte[] bytes, int at) {
    return Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] patched(byte[] bytes, int at, int value) {
    byte[] copy = bytes.clone();
    ByteBuffer.wrap(copy).putInt(at, value);
    return copy;
  }

  /** With a checksum that is right. */
  private static byte[] summed(byte[] bytes) {
    if (bytes.length < 4) {
      return bytes;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length - 4);
    return patched(bytes, bytes.length - 4, (int) sum.getValue());
  }

  private static void refused(String text, String message) {
    refused(text.getBytes(StandardCharsets.UTF_8), message);
  }

  private static void refused(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(StateFormatException.class)
        .hasMessageStartingWith(message);
  }
}
