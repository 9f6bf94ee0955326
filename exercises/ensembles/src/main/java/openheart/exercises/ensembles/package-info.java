/** Exercises of lesson 9, ensembles. Their statements and hints are in {@code statements/}. */
package openheart.exercises.ensembles;
