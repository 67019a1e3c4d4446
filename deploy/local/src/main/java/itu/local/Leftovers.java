package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends what a killed run left behind. */
record Leftovers(RunFile runFile, Path postgresData, Console console) {
    void stop() {
        runFile.children().toList().forEach(left -> {
            console.say("Stopping %s of a run that was killed (process %d)."
                    .formatted(left.name(), left.process().pid()));
            end(left.process());
        });
        var pidFile = postgresData.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            stopPostgres(pidFile);
        }
    }

    private void stopPostgres(Path pidFile) {
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var server = ProcessHandle.of(pid).filter(Leftovers::isPostgres);
            server.ifPresent(process -> {
                console.say("Stopping PostgreSQL of a run that was killed (process %d).".formatted(pid));
                end(process);
            });
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static void end(ProcessHandle process) {
        var descendants = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
