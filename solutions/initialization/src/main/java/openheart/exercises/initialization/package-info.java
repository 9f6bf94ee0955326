/** Solutions of lesson 5's exercises, under the exercises' own names. */
package openheart.exercises.initialization;
