/**
 * The proof that an exercise's tests can be trusted: the untouched skeleton earns nothing, the
 * solution everything, every known mistake is rejected with its own diagnosis, and no right answer
 * is refused.
 */
package openheart.proof;
