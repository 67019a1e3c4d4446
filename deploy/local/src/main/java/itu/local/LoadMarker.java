package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers how far the data is loaded, so that a new start loads nothing twice. */
record LoadMarker(Path file) {
    enum Loaded {
        NOTHING,
        REFERENCE,
        DEMO
    }

    Loaded read() {
        try {
            return Files.exists(file) ? Loaded.valueOf(Files.readString(file).strip()) : Loaded.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Loaded loaded) {
        try {
            Files.writeString(file, loaded + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
