package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the embedded parts log to a file: the terminal is for sentences. */
final class LauncherLog {
    private static final Logger ROOT = Logger.getLogger("");

    private LauncherLog() {}

    static void open(Path file) {
        Children.rotate(file);
        LogManager.getLogManager().reset();
        try {
            var handler = new FileHandler(file.toString());
            handler.setFormatter(new SimpleFormatter());
            Arrays.stream(ROOT.getHandlers()).forEach(ROOT::removeHandler);
            ROOT.addHandler(handler);
            ROOT.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void unexpected(Throwable failure) {
        ROOT.log(Level.SEVERE, "unexpected", failure);
    }
}
