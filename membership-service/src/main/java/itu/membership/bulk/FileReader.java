package itu.membership.bulk;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Reads the rows of a file, one at a time. */
interface FileReader {
    /** The next row; null at the end. */
    @Nullable
    FileRow next() throws IOException;
}
