/** Solutions of lesson 10's exercises, under the exercises' own names. */
package openheart.exercises.training;
