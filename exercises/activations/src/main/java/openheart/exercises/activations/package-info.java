/** Exercises of lesson 4, activations. Their statements and hints are in {@code statements/}. */
package openheart.exercises.activations;
