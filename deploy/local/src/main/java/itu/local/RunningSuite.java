package itu.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Starts and stops parts: those of one wave at the same time, the waves one after the other and back. */
final class RunningSuite {
    private final Children children;
    private final Console console;
    private final List<List<Part>> waves = new ArrayList<>();

    RunningSuite(Children children, Console console) {
        this.children = children;
        this.console = console;
    }

    void start(List<Part> wave) {
        synchronized (waves) {
            if (children.isClosed()) {
                throw new SuiteFailure("The suite is stopping.");
            }
            waves.add(wave);
        }
        inParallel(wave, part -> {
            var begin = System.nanoTime();
            part.start();
            console.ready(part.name(), System.nanoTime() - begin);
        });
    }

    void stop() {
        List<List<Part>> started;
        synchronized (waves) {
            children.close();
            started = List.copyOf(waves).reversed();
        }
        started.forEach(wave -> inParallel(wave, part -> {
            try {
                part.stop();
            } catch (RuntimeException e) {
                console.say(part.name() + " did not stop well: " + e.getMessage());
            }
        }));
    }

    private interface Step {
        void on(Part part);
    }

    /** The first failure counts at once: nobody waits for the rest of a wave that cannot succeed. */
    private static void inParallel(List<Part> parts, Step step) {
        var factory = Thread.ofPlatform().daemon().name("part-", 0).factory();
        Executor threads = task -> factory.newThread(task).start();
        var failed = new CompletableFuture<Void>();
        var all = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> step.on(part), threads)
                        .whenComplete((done, failure) -> {
                            if (failure != null) {
                                failed.completeExceptionally(failure);
                            }
                        }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all), failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SuiteFailure sentence ? sentence : e;
        }
    }
}
