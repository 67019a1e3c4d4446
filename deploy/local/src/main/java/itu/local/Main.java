package itu.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the script ./suite calls. The system property suite.root names the working copy. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        var layout = new Layout(
                Path.of(System.getProperty("suite.root", ".")).toAbsolutePath().normalize());
        var console = new Console(utf8(FileDescriptor.out));
        var settings = new Settings(System.getenv());
        try {
            command(words.isEmpty() ? "" : words.getFirst(), layout, settings, console)
                    .run(words.subList(Math.min(1, words.size()), words.size()));
        } catch (SuiteFailure failure) {
            fail(String.valueOf(failure.getMessage()));
        } catch (RuntimeException bug) {
            LauncherLog.unexpected(bug);
            fail("%s. More is in %s".formatted(root(bug), layout.log("launcher")));
        }
        System.exit(0);
    }

    private static Command command(String word, Layout layout, Settings settings, Console console) {
        return switch (word) {
            case "up" -> new UpCommand(layout, settings, console);
            case "token" -> new TokenCommand(settings, console);
            case "clock" -> new ClockCommand(layout, settings, console);
            case "mail" -> new MailCommand(layout, console);
            case "status" -> new StatusCommand(layout, settings, console);
            case "reset" -> new ResetCommand(layout, console);
            default -> throw new SuiteFailure("There is no command \"" + word + "\"; ./suite help lists them.");
        };
    }

    /** Kafka's threads would keep a launcher alive that failed. */
    private static void fail(String sentence) {
        new Console(utf8(FileDescriptor.err)).say(sentence);
        System.exit(1);
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
