package itu.local;

import java.nio.file.Path;

/** Where things are: the working copy, and what a run keeps below .suite. */
record Layout(Path root) {
    Path kept(String name) {
        return root.resolve(".suite").resolve(name);
    }

    Path log(String part) {
        return kept("logs").resolve(part + ".log");
    }

    Path data(String file) {
        return root.resolve("deploy/local/data").resolve(file);
    }

    Path serviceJar(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Options of the JVM of a service. */
    Path serviceOptions() {
        return root.resolve("deploy/local/service.options");
    }

    Path keycloakHome() {
        return root.resolve("deploy/local/target/keycloak");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/itu-suite-realm.json");
    }

    /** A path as the user would type it. */
    String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
