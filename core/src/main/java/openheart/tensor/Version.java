package openheart.tensor;

/** How often the numbers of an array were changed in place; shared by all views of it. */
final class Version {
  int count;
}
