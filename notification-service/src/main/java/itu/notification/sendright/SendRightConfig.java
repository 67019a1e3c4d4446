package itu.notification.sendright;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "suite.send-right")
interface SendRightConfig {
    /**
     * Where the twin of the database's row is kept: outside the database and its backups, shared by all instances. Without it
     * nothing is sent.
     */
    Optional<Path> file();
}
