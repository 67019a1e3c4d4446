package itu.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that are made from code and committed: a test compares the two, and {@code -Dsuite.update=true} writes the new one. */
public final class CommittedDocument {
    private CommittedDocument() {}

    /**
     * Compares a generated text with the committed one.
     *
     * @param path below the project's root, such as {@code docs/api/openapi/membership-service.yaml}
     * @throws AssertionError when they differ
     */
    public static void check(String path, String generated) {
        var file = root().resolve(path);
        try {
            if (Boolean.getBoolean("suite.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            if (!Files.exists(file) || !Files.readString(file).equals(generated)) {
                throw new AssertionError(path + " is not what the code says now. Run the test once more with "
                        + "-Dsuite.update=true, read the difference, and commit it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a committed file, below the project's root. */
    public static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "The project's root, where .mvn is, was not found above the working folder");
        }
        return folder;
    }
}
