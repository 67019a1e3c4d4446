package itu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Keycloak as a child process, with the suite's realm and its data in a folder of ours. */
final class KeycloakServer implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final Path realm;
    private final Path data;
    private final int port;
    private final String administratorPassword;
    private final Path log;
    private final Children children;
    private volatile @Nullable Process process;

    KeycloakServer(
            Path home, Path realm, Path data, int port, String administratorPassword, Path log, Children children) {
        this.home = home;
        this.realm = realm;
        this.data = data;
        this.port = port;
        this.administratorPassword = administratorPassword;
        this.log = log;
        this.children = children;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() {
        Children.rotate(log);
        var distribution = distribution();
        placeRealm(distribution.resolve("data/import"));
        var started = children.start(name(), command(distribution), environment(), log);
        process = started;
        new Readiness(name(), origin() + "/realms/itu-suite", PATIENCE, log).await(started);
    }

    @Override
    public void stop() {
        var running = process;
        if (running != null) {
            Children.end(running);
        }
    }

    String origin() {
        return "http://localhost:" + port;
    }

    private List<String> command(Path distribution) {
        return List.of(
                "sh",
                distribution.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--hostname=" + origin(),
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--db-url=jdbc:h2:file:" + data.resolve("keycloak").toAbsolutePath()
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
    }

    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND",
                String.join(" ", Jvm.QUIET_FLAGS),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                administratorPassword);
    }

    private Path distribution() {
        try (var folders = Files.list(home)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new SuiteFailure("Keycloak is not unpacked in " + home + "."));
        } catch (IOException e) {
            throw new SuiteFailure("Keycloak is not unpacked in " + home + ".", e);
        }
    }

    /** Keycloak imports from a folder of its own only. Moved into place, as another Keycloak may read it right now. */
    private void placeRealm(Path folder) {
        try {
            Files.createDirectories(folder);
            var copy = Files.createTempFile(home, "realm", ".json");
            Files.copy(realm, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, folder.resolve("itu-suite-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SuiteFailure("The realm could not be copied to " + folder + ": " + e.getMessage(), e);
        }
    }
}
