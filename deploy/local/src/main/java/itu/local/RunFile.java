package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The processes of a run, on disk, so that the next start finds what a killed one left behind. */
final class RunFile {
    private static final String LAUNCHER = "launcher";

    private final Path file;
    private final Properties processes = new Properties();

    RunFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                processes.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A process of the last run that still lives. */
    record Left(String name, ProcessHandle process) {}

    Optional<ProcessHandle> launcher() {
        return alive(LAUNCHER);
    }

    Stream<Left> children() {
        return processes.stringPropertyNames().stream()
                .filter(name -> !name.equals(LAUNCHER))
                .flatMap(name -> alive(name).map(process -> new Left(name, process)).stream());
    }

    void begin() {
        processes.clear();
        add(LAUNCHER, ProcessHandle.current());
    }

    synchronized void add(String name, ProcessHandle process) {
        processes.setProperty(
                name,
                process.pid() + "@" + started(process).map(Instant::toString).orElse(""));
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file)) {
                processes.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process numbers are given again: only the same number and the same start are the same process. */
    private Optional<ProcessHandle> alive(String name) {
        var entry = processes.getProperty(name, "").split("@", 2);
        if (entry.length < 2 || entry[1].isEmpty()) {
            return Optional.empty();
        }
        var recorded = Instant.parse(entry[1]);
        return ProcessHandle.of(Long.parseLong(entry[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process)
                        .filter(start -> Duration.between(start, recorded).abs().compareTo(Duration.ofSeconds(3)) < 0)
                        .isPresent());
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }
}
