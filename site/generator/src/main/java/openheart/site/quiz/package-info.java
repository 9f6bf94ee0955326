/** Questions with their answers and explanations. */
package openheart.site.quiz;
