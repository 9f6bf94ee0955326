package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What einsum allocates in all, freed or not, on one thread: its result and a copy of operands. */
class EinsumMemoryTest {

  /** For small arrays on the way, and the buffers of the matrix product. */
  private static final long BUFFERS = 8 << 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bik,bkj->bij | 64 128 128 | 64 128 128
          ij,kj->ik | 1024 512 | 1024 512
          abcd,dbe->aec | 20 30 40 50 | 50 30 8
          bqhd,bkhd->bhqk | 4 128 8 64 | 4 128 8 64
          mbc,mc->bc | 8 500 500 | 8 500
          ij,ij-> | 1000 1000 | 1000 1000
          ij,ji-> | 1000 1000 | 1000 1000
          iij,jk->ik | 100 100 100 | 100 50
          """)
  void einsum_needs_no_more_than_its_result_and_a_copy_of_each_operand(
      String equation, String left, String right) throws ExecutionException, InterruptedException {
    Tensor x = Tensor.ones(sizes(left));
    Tensor y = Tensor.ones(sizes(right));
    long needed = 4L * (x.numel() + y.numel()) + BUFFERS;
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      pool.submit(() -> Tensor.einsum(equation, x, y)).get(); // classes are loaded now
      long[] allocated = new long[1];
      Tensor result =
          pool.submit(
                  () -> {
                    long before = allocated();
                    Tensor product = Tensor.einsum(equation, x, y);
                    allocated[0] = allocated() - before;
                    return product;
                  })
              .get();
      assertThat(allocated[0]).isBetween(1L, 4L * result.numel() + needed);
    } finally {
      pool.shutdown();
    }
  }

  private static int[] sizes(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
