/** Exercises of lesson 1, broadcasting. Their statements and hints are in {@code statements/}. */
package openheart.exercises.broadcasting;
