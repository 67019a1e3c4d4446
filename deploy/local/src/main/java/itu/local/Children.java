package itu.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts processes until it is closed; from then on none, so that a stop in the middle of a start leaves no process. No
 * child sees the administrator's password of a given PostgreSQL.
 */
final class Children {
    private static final int SECONDS_TO_END = 8;

    private final RunFile runFile;
    private boolean closed;

    Children(RunFile runFile) {
        this.runFile = runFile;
    }

    synchronized Process start(String name, List<String> command, Map<String, String> environment, Path log) {
        if (closed) {
            throw new SuiteFailure("The suite is stopping.");
        }
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().remove(Settings.POSTGRES_URL);
            builder.environment().putAll(environment);
            var process = builder.start();
            runFile.add(name, process.toHandle());
            return process;
        } catch (IOException e) {
            throw new SuiteFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    static void end(Process process) {
        var descendants = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** Keeps the log of the run before beside the new one. */
    static void rotate(Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new SuiteFailure("The log " + log + " could not be moved aside: " + e.getMessage(), e);
        }
    }
}
