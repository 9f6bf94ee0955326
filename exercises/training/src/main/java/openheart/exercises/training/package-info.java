/** Exercises of lesson 10, training. Their statements and hints are in {@code statements/}. */
package openheart.exercises.training;
