package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords made at the first start and kept in a file that only its owner reads. */
final class Secrets {
    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized String of(String name) {
        var secret = known.getProperty(name);
        if (secret == null) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            write();
        }
        return secret;
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                createPrivate();
            }
            try (var out = Files.newBufferedWriter(file)) {
                known.store(out, "Passwords of the local run");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createPrivate() throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
