/**
 * Imports of files of any length: a file is read into a table of its own while it comes in, and its rows are then judged and
 * merged in chunks, each of which commits together with its place, so that any instance goes on after a crash.
 */
@NullMarked
package itu.membership.bulk;

import org.jspecify.annotations.NullMarked;
