package openheart.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Loads a lesson's exercises package for itself, each class from memory where it is given, so that
 * the tests link to the variant and not to the solution on the class path.
 */
final class VariantLoader extends ClassLoader {
  private final String prefix;
  private final Map<String, byte[]> given;

  VariantLoader(String packageName, Map<String, byte[]> given) {
    super(VariantLoader.class.getClassLoader());
    this.prefix = packageName + ".";
    this.given = given;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.startsWith(prefix) ? define(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public InputStream getResourceAsStream(String path) {
    String name = path.endsWith(".class") ? path.replace('/', '.').replaceAll("\\.class$", "") : "";
    byte[] bytes = given.get(name);
    return bytes == null ? super.getResourceAsStream(path) : new ByteArrayInputStream(bytes);
  }
}
