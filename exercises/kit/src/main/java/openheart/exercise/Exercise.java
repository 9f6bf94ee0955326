package openheart.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says of a test class which exercise it grades, and what the answer may use.
 *
 * <p>Its tests run in the order of their {@code @Order}: the first one that fails speaks.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ExerciseExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface Exercise {
  /** In {@link #uses}: whatever only creates, reads or rearranges tensors, and computes nothing. */
  String ARRANGING = "arranging";

  /** The learner's class. */
  Class<?> value();

  /**
   * The operations of core that the answer may call, each as {@code Class.method} (all overloads)
   * or {@code Class.new}, for instance {@code "Tensor.sum"}, where the class is the one that
   * declares the method; {@link #ARRANGING} stands for a group of them. Any other call into core is
   * refused.
   */
  String[] uses() default {};
}
