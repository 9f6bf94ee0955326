/** Exercises of lesson 7, backprop. Their statements and hints are in {@code statements/}. */
package openheart.exercises.backprop;
