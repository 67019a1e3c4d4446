package itu.local;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs the launcher runs its children too. */
final class Jvm {
    static final List<String> QUIET_FLAGS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
