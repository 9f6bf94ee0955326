/** Solutions of lesson 6's exercises, under the exercises' own names. */
package openheart.exercises.chainrule;
