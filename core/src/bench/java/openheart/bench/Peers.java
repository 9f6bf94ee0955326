package openheart.bench;

import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_MT_FDRM;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.ojalgo.matrix.store.R032Store;

/** Other libraries' products of two square matrices. */
final class Peers {

  static final String OPENBLAS = "OpenBLAS";

  /** OpenBLAS's threads spin for some 30 ms. */
  private static final int OPENBLAS_REST = 40;

  private static final int REST = 1;

  /** It tells of every implementation that it can't load. */
  private static final Logger NETLIB = Logger.getLogger("dev.ludovic.netlib");

  static {
    NETLIB.setLevel(Level.OFF);
  }

  private Peers() {}

  /** The name and version of each library, as the build resolved it. */
  static List<String> versions() {
    List<String> versions = new ArrayList<>();
    for (String peer : List.of("OpenBLAS", "EJML", "ojAlgo", "Commons Math", "netlib", "ND4J")) {
      versions.add(peer + " " + System.getProperty("bench.version." + peer.replace(" ", ""), "?"));
    }
    return versions;
  }

  static Contender openBlas(float[] a, float[] b, int n) {
    FloatPointer x = new FloatPointer(a);
    FloatPointer y = new FloatPointer(b);
    FloatPointer z = new FloatPointer((long) n * n);
    List.of(x, y, z).forEach(Torch::kept);
    Runnable work =
        () ->
            openblas.cblas_sgemm(
                openblas.CblasRowMajor,
                openblas.CblasNoTrans,
                openblas.CblasNoTrans,
                n,
                n,
                n,
                1,
                x,
                n,
                y,
                n,
                0,
                z,
                n);
    return new Contender(
        OPENBLAS,
        work,
        () -> {
          work.run();
          float[] product = new float[n * n];
          z.get(product);
          return product;
        },
        OPENBLAS_REST);
  }

  static Contender ejml(float[] a, float[] b, int n) {
    FMatrixRMaj x = FMatrixRMaj.wrap(n, n, a);
    FMatrixRMaj y = FMatrixRMaj.wrap(n, n, b);
    FMatrixRMaj z = new FMatrixRMaj(n, n);
    return side("EJML", () -> CommonOps_MT_FDRM.mult(x, y, z), () -> z.data);
  }

  static Contender ojAlgo(float[] a, float[] b, int n) {
    R032Store x = ojAlgo(a, n);
    R032Store y = ojAlgo(b, n);
    R032Store z = R032Store.FACTORY.make(n, n);
    return side("ojAlgo", () -> x.multiply(y, z), () -> rows(n, (i, j) -> z.doubleValue(i, j)));
  }

  private static R032Store ojAlgo(float[] values, int n) {
    R032Store matrix = R032Store.FACTORY.make(n, n);
    for (int i = 0; i < values.length; i++) {
      matrix.set(i / n, i % n, values[i]);
    }
    return matrix;
  }

  /** It has matrices of doubles only. */
  static Contender commonsMath(float[] a, float[] b, int n) {
    BlockRealMatrix x = commonsMath(a, n);
    BlockRealMatrix y = commonsMath(b, n);
    BlockRealMatrix[] z = new BlockRealMatrix[1];
    return side(
        "Commons Math", () -> z[0] = x.multiply(y), () -> rows(n, (i, j) -> z[0].getEntry(i, j)));
  }

  private static BlockRealMatrix commonsMath(float[] values, int n) {
    BlockRealMatrix matrix = new BlockRealMatrix(n, n);
    for (int i = 0; i < values.length; i++) {
      matrix.setEntry(i / n, i % n, values[i]);
    }
    return matrix;
  }

  /** BLAS stores columns: the transposes in reverse order give the transpose. */
  static Contender netlib(float[] a, float[] b, int n) {
    float[] c = new float[n * n];
    JavaBLAS blas = JavaBLAS.getInstance();
    return side("netlib", () -> blas.sgemm("N", "N", n, n, n, 1, b, n, a, n, 0, c, n), () -> c);
  }

  static Contender nd4j(float[] a, float[] b, int n) {
    long[] shape = {n, n};
    INDArray x = Nd4j.create(a, shape, 'c');
    INDArray y = Nd4j.create(b, shape, 'c');
    INDArray z = Nd4j.createUninitialized(DataType.FLOAT, shape, 'f');
    Runnable work = () -> x.mmuli(y, z);
    return new Contender(
        "ND4J",
        work,
        () -> {
          work.run();
          return z.dup('c').data().asFloat();
        },
        OPENBLAS_REST);
  }

  private static Contender side(String name, Runnable work, Supplier<float[]> answer) {
    return new Contender(
        name,
        work,
        () -> {
          work.run();
          return answer.get();
        },
        REST);
  }

  @FunctionalInterface
  private interface Entry {
    double at(int row, int column);
  }

  private static float[] rows(int n, Entry entry) {
    float[] values = new float[n * n];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) entry.at(i / n, i % n);
    }
    return values;
  }
}
