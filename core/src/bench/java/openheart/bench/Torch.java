package openheart.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * PyTorch itself: the official build of libtorch, called through JavaCPP's bindings. Whatever is
 * made outside of {@link #composite} is kept until {@link #release}.
 */
final class Torch {

  static final String NAME = "PyTorch";

  /** The official build has Intel's library; the one that the bindings bring has OpenBLAS. */
  private static final String OFFICIAL = "BLAS mkl";

  private static final List<String> LIBRARIES =
      List.of("libgomp-98b21ff3.so.1", "libc10.so", "libtorch_cpu.so", "libtorch.so");

  /** OpenMP's threads spin for some milliseconds before they sleep. */
  private static final int REST = 6;

  private static final long SEED = 28;

  private static final List<Pointer> KEPT = new ArrayList<>();

  private Torch() {}

  /** Loads the official libraries rather than those that the bindings bring. */
  static void load(Path directory, int threads) {
    Path libraries = directory.resolve("torch").toAbsolutePath();
    LIBRARIES.forEach(library -> unpack(library, libraries.resolve(library)));
    System.setProperty("java.library.path", libraries.toString());
    System.setProperty("org.bytedeco.javacpp.pathsFirst", "true");
    torch.set_num_threads(threads);
    if (!version().contains(OFFICIAL)) {
      throw new IllegalStateException("this is not the official build: PyTorch " + version());
    }
  }

  private static void unpack(String library, Path file) {
    if (Files.exists(file)) {
      return;
    }
    String resource = "pytorch/cpu/linux-x86_64/" + library;
    try (InputStream in = Torch.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("PyTorch's official build brings no " + resource);
      }
      Files.createDirectories(file.getParent());
      Files.copy(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version and the linear algebra that it was built with. */
  static String version() {
    String config = torch.show_config().getString();
    return between(config, "TORCH_VERSION=", ",") + ", BLAS " + between(config, "BLAS_INFO=", ",");
  }

  /** The instructions that it uses here. */
  static String capability() {
    return between(torch.show_config().getString(), "CPU capability usage: ", "\n");
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from)).strip();
  }

  /** Starts both random streams again. */
  static void seed() {
    torch.manual_seed(SEED);
    seedOurs();
  }

  static void seedOurs() {
    openheart.tensor.Tensor.manualSeed(SEED);
  }

  /** A copy of one of our tensors. */
  static Tensor of(openheart.tensor.Tensor x) {
    long[] sizes = new long[x.ndim()];
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = x.size(d);
    }
    return kept(Tensor.create(x.toArray(), sizes));
  }

  /** A copy of one of our parameters, which requires grad as well. */
  static Tensor parameter(openheart.tensor.Tensor x) {
    return of(x).set_requires_grad(x.requiresGrad());
  }

  static <T extends Pointer> T kept(T x) {
    KEPT.add(x);
    return x;
  }

  /** A number, made once for many calls. */
  static Scalar scalar(float value) {
    return kept(new Scalar(value));
  }

  static void release() {
    KEPT.forEach(Pointer::close);
    KEPT.clear();
  }

  /** One call that makes one tensor. */
  static Contender call(Supplier<Tensor> work) {
    return new Contender(NAME, () -> work.get().close(), () -> array(work.get()), REST);
  }

  /** Several calls; everything that they make is freed together. */
  static Contender composite(Supplier<Tensor> work) {
    return new Contender(NAME, () -> freed(work), () -> freed(() -> array(work.get())), REST);
  }

  private static <T> T freed(Supplier<T> work) {
    PointerScope scope = new PointerScope();
    try {
      return work.get();
    } finally {
      scope.close();
    }
  }

  static float[] array(Tensor x) {
    try (Tensor row = x.contiguous()) {
      float[] values = new float[Math.toIntExact(row.numel())];
      row.data_ptr_float().get(values);
      return values;
    } finally {
      x.close();
    }
  }
}
