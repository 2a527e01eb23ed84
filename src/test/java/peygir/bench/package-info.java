/** Benchmarks, and the generator of the offices they are run on: {@code ./peygir bench}. */
package peygir.bench;
