package openheart.lessons.chainrule;

/**
 * A number that carries its derivative along.
 *
 * @param value what is computed
 * @param slope how fast it changes with the chosen input
 */
record Dual(double value, double slope) {}
