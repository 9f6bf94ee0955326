package openheart.lesson;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an example: {@code static void unsqueeze(Output out)}. The method's name is the example's;
 * its body is what the chapter shows.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Example {

  /** Methods of the same class whose whole code the chapter shows too, before the body. */
  String[] with() default {};
}
