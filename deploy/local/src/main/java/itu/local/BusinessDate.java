package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The date at which the demo runs, remembered between starts. */
record BusinessDate(Path file) {
    /** Inside the period of call CL-25/36, after the first replies. */
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 15);

    LocalDate read() {
        try {
            return Files.exists(file) ? LocalDate.parse(Files.readString(file).strip()) : FIRST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remember(LocalDate date) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, date + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
