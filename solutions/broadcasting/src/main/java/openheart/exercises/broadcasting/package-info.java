/** Solutions of lesson 1's exercises, under the exercises' own names. */
package openheart.exercises.broadcasting;
