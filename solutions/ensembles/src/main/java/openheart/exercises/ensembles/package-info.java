/** Solutions of lesson 9's exercises, under the exercises' own names. */
package openheart.exercises.ensembles;
