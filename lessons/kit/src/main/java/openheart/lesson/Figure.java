package openheart.lesson;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a figure: {@code static Chart<?, ?> histograms(Words words, Theme theme)}. The method's
 * name is the figure's. It is drawn once for each language and theme; its texts stand in {@code
 * figures.<language>.properties} beside the class.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Figure {}
