/** Exercises of lesson 8, modules. Their statements and hints are in {@code statements/}. */
package openheart.exercises.modules;
