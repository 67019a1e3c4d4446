package itu.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** A service in a JVM of its own; started again when it dies while the suite runs. */
final class ServiceProcess implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int RESTARTS = 5;

    private final String name;
    private final Path jar;
    private final Path options;
    private final String origin;
    private final Map<String, String> environment;
    private final Path log;
    private final Children children;
    private final Console console;
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile @Nullable Process process;

    ServiceProcess(
            Service service,
            Layout layout,
            String origin,
            Map<String, String> environment,
            Children children,
            Console console) {
        this.name = service.module();
        this.jar = layout.serviceJar(service);
        this.options = layout.serviceOptions();
        this.origin = origin;
        this.environment = environment;
        this.log = layout.log(name);
        this.children = children;
        this.console = console;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        if (!Files.exists(jar)) {
            throw new SuiteFailure(name + " is not built: there is no " + jar + ".");
        }
        Children.rotate(log);
        startAgain();
    }

    @Override
    public void stop() {
        var running = process;
        if (running != null) {
            Children.end(running);
        }
    }

    private void startAgain() {
        var started = children.start(name, command(), environment, log);
        process = started;
        new Readiness(name, origin + "/q/health/ready", PATIENCE, log).await(started);
        var _ = started.onExit().thenAcceptAsync(this::ended);
    }

    private List<String> command() {
        return List.of(Jvm.command(), "@" + options, "-jar", jar.toString());
    }

    private void ended(Process dead) {
        if (children.isClosed()) {
            return;
        }
        var end = "%s ended by itself with exit code %d".formatted(name, dead.exitValue());
        if (restarts.incrementAndGet() > RESTARTS) {
            console.say(end + " and is not started again. Its log: " + log);
            return;
        }
        console.say(end + " and is started again. Its log: " + log);
        try {
            startAgain();
            console.say(name + " is ready again.");
        } catch (SuiteFailure failure) {
            if (!children.isClosed()) {
                console.say(String.valueOf(failure.getMessage()));
            }
        }
    }
}
