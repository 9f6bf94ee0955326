/** Exercises of lesson 6, the chain rule. Their statements and hints are in {@code statements/}. */
package openheart.exercises.chainrule;
