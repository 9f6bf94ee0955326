/** The library beside its peers, measured: {@code mvn -q -Pbench verify -pl core -am}. */
package openheart.bench;
