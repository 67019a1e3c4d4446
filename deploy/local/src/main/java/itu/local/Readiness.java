package itu.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/** Waits until a child process answers, or says why it does not. */
record Readiness(String part, String url, Duration patience, Path log) {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int TAIL = 6;
    private static final int WIDTH = 300;

    void await(Process process) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!answers(url)) {
            if (!process.isAlive()) {
                throw new SuiteFailure("%s ended with exit code %d before it was ready. Its log: %s%n%s"
                        .formatted(part, process.exitValue(), log, tail()));
            }
            if (System.nanoTime() > deadline) {
                throw new SuiteFailure("%s did not answer at %s within %d s. Its log: %s%n%s"
                        .formatted(part, url, patience.toSeconds(), log, tail()));
            }
            pause();
        }
    }

    static boolean answers(String url) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(3))
                .build();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("The suite is stopping.", e);
        }
    }

    /** Errors and their causes say more than the last lines, which are often the middle of a stack trace. */
    private String tail() {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            var errors = lines.stream()
                    .filter(line -> line.contains("ERROR") || line.startsWith("Caused by"))
                    .toList();
            var telling = errors.isEmpty() ? lines : errors;
            return telling.subList(Math.max(0, telling.size() - TAIL), telling.size()).stream()
                    .map(line -> "  | " + line.substring(0, Math.min(WIDTH, line.length())))
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException unreadable) {
            return "";
        }
    }
}
