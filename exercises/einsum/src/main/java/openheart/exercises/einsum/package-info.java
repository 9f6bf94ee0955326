/** Exercises of lesson 2, einsum. Their statements and hints are in {@code statements/}. */
package openheart.exercises.einsum;
