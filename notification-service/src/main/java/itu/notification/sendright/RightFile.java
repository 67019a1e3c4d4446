package itu.notification.sendright;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The twin outside the database: one line, the epoch and its counter. Replaced as a whole, by one instance at a time. */
record RightFile(Path path) {
    Optional<Epoch> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        var words = Files.readString(path).strip().split(" ");
        if (words.length != 2) {
            throw new IOException(path.getFileName() + " does not hold an epoch and a counter");
        }
        try {
            return Optional.of(new Epoch(UUID.fromString(words[0]), Long.parseLong(words[1])));
        } catch (IllegalArgumentException e) {
            throw new IOException(path.getFileName() + " does not hold an epoch and a counter", e);
        }
    }

    /** Writes an epoch down, unless another instance has come further in the same one. */
    void write(Epoch epoch) throws IOException {
        var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        try (var lock = FileChannel.open(
                        folder.resolve(path.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            var held = read();
            if (held.isPresent()
                    && held.get().id().equals(epoch.id())
                    && held.get().counter() >= epoch.counter()) {
                return;
            }
            var fresh = folder.resolve(path.getFileName() + ".new");
            try (var content = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var line = StandardCharsets.US_ASCII.encode(epoch.id() + " " + epoch.counter() + "\n");
                while (line.hasRemaining()) {
                    content.write(line);
                }
                content.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
