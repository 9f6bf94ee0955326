package openheart.nn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Named tensors as bytes. All numbers are big-endian:
 *
 * <pre>
 * 8 bytes  OPENHART in ASCII
 * int      the format's version, 1
 * int      how many tensors
 * then for each of them
 *   int      bytes of its name, 1 to 1024
 *   ...      its name in UTF-8
 *   int      its number of dims, 0 to 32
 *   int ...  its sizes
 *   int ...  its elements in row-major order, as the bits of IEEE 754 floats
 * int      CRC-32 of all bytes before
 * </pre>
 *
 * <p>Reading believes nothing: memory is taken as bytes arrive, not as sizes claim, and nothing is
 * given out before the checksum has been compared.
 *
 * <pre>{@code
 * ByteArrayOutputStream bytes = new ByteArrayOutputStream();
 * StateFile.write(Map.of("w", Tensor.of(1, -0.5f)), bytes);
 * bytes.size(); // -> 41
 * StateFile.read(new ByteArrayInputStream(bytes.toByteArray())); // -> {w=tensor([ 1.0000, -0.5000])}
 * }</pre>
 */
public final class StateFile {

  static final String MAGIC = "OPENHART";
  static final int VERSION = 1;
  static final int MAX_NAME = 1024;
  static final int MAX_DIMS = 32;

  private StateFile() {}

  /**
   * Writes named tensors.
   *
   * @param state not modified
   * @param out written to and flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if a name or a number of dims does not fit the format
   */
  public static void write(Map<String, Tensor> state, OutputStream out) throws IOException {
    Objects.requireNonNull(state, "save: the state is null");
    Objects.requireNonNull(out, "save: the stream is null");
    for (Map.Entry<String, Tensor> entry : state.entrySet()) {
      check(entry.getKey(), entry.getValue());
    }
    StateWriter writer = new StateWriter(new BufferedOutputStream(out));
    writer.bytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
    writer.integer(VERSION);
    writer.integer(state.size());
    for (Map.Entry<String, Tensor> entry : state.entrySet()) {
      byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
      writer.integer(name.length);
      writer.bytes(name);
      int[] sizes = entry.getValue().shape().dims();
      writer.integer(sizes.length);
      for (int size : sizes) {
        writer.integer(size);
      }
      for (float element : entry.getValue().toArray()) {
        writer.integer(Float.floatToRawIntBits(element));
      }
    }
    writer.checksum();
  }

  private static void check(String name, Tensor tensor) {
    Objects.requireNonNull(name, "save: a name is null");
    Objects.requireNonNull(tensor, () -> "save: the tensor " + name + " is null");
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0
        || bytes.length > MAX_NAME
        || !new String(bytes, StandardCharsets.UTF_8).equals(name)) {
      throw new IllegalArgumentException(
          "save: a name must be text of 1 to " + MAX_NAME + " bytes, not \"" + name + "\"");
    }
    if (tensor.ndim() > MAX_DIMS) {
      throw new IllegalArgumentException(
          "save: " + name + " has " + tensor.ndim() + " dims, at most " + MAX_DIMS + " fit");
    }
  }

  /**
   * Reads named tensors.
   *
   * @param in read to its end, not closed
   * @return the tensors in the order in which they were written
   * @throws StateFormatException if the bytes are no state, or not as they were written
   * @throws IOException if reading fails
   */
  public static Map<String, Tensor> read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "load: the stream is null");
    StateReader reader = new StateReader(new BufferedInputStream(in));
    reader.magic(MAGIC);
    int version = reader.integer();
    if (version != VERSION) {
      throw new StateFormatException(
          "the state is of version " + version + ", this program reads version " + VERSION);
    }
    int count = reader.integer("the number of tensors", 0, Integer.MAX_VALUE);
    Map<String, Tensor> state = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = reader.text(reader.integer("the length of a name", 1, MAX_NAME));
      if (state.containsKey(name)) {
        throw new StateFormatException("there are two tensors named " + name);
      }
      state.put(name, tensor(reader, name));
    }
    reader.checksum();
    return state;
  }

  private static Tensor tensor(StateReader reader, String name) throws IOException {
    int[] sizes = new int[reader.integer("the number of dims of " + name, 0, MAX_DIMS)];
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = reader.integer("a size of " + name, 0, Integer.MAX_VALUE);
    }
    Shape shape;
    try {
      shape = Shape.of(sizes);
    } catch (IllegalArgumentException e) {
      throw new StateFormatException(name + " claims an impossible shape: " + e.getMessage());
    }
    return Tensor.of(shape, reader.floats(shape.numel()));
  }
}
