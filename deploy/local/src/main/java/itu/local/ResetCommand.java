package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** ./suite reset: forgets all data of the local run. */
record ResetCommand(Layout layout, Console console) implements Command {
    private static final List<String> DATA = List.of(
            "loaded", "clock", "secrets.properties", "postgres", "kafka", "keycloak", "mail", "send-right", "run");

    @Override
    public void run(List<String> arguments) {
        var runFile = new RunFile(layout.kept("run/processes"));
        runFile.launcher().ifPresent(process -> {
            throw new SuiteFailure("The suite runs (process %d). Stop it by Ctrl-C in its terminal or: kill %d"
                    .formatted(process.pid(), process.pid()));
        });
        new Leftovers(runFile, layout.kept("postgres"), console).stop();
        try {
            for (var name : DATA) {
                var path = layout.kept(name);
                if (Files.isDirectory(path)) {
                    Folders.delete(path);
                } else {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.say("All data of the local run is gone. ./suite up starts afresh.");
    }
}
