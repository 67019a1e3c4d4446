/** Lends the tests of every module a real PostgreSQL, Kafka and mail sink, started once per JVM. */
@NullMarked
package itu.local.test;

import org.jspecify.annotations.NullMarked;
