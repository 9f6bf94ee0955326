/** Exercises of lesson 3, feedforward. Their statements and hints are in {@code statements/}. */
package openheart.exercises.feedforward;
