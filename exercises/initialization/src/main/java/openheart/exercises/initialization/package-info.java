/** Exercises of lesson 5, initialization. Their statements and hints are in {@code statements/}. */
package openheart.exercises.initialization;
