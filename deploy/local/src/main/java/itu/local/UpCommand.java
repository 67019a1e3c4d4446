package itu.local;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** ./suite up: starts everything, loads the data, and stays until it is stopped. */
record UpCommand(Layout layout, Settings settings, Console console) implements Command {
    @Override
    public void run(List<String> arguments) {
        if (!Set.of("--empty").containsAll(arguments)) {
            throw new SuiteFailure("./suite up knows only --empty, not " + String.join(" ", arguments) + ".");
        }
        var runFile = new RunFile(layout.kept("run/processes"));
        runFile.launcher().ifPresent(process -> {
            throw new SuiteFailure("The suite runs already (process " + process.pid() + "). ./suite status shows it.");
        });
        LauncherLog.open(layout.log("launcher"));
        new Leftovers(runFile, layout.kept("postgres"), console).stop();
        new PortCheck(settings).check();
        runFile.begin();
        start(runFile, arguments.contains("--empty"));
        stayUntilStopped();
    }

    /** What fails because the user stops the suite in the middle of a start is no news to the user. */
    private void start(RunFile runFile, boolean empty) {
        var children = new Children(runFile);
        var suite = new RunningSuite(children, console);
        var date = new BusinessDate(layout.kept("clock"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            console.say("Stopping.");
            suite.stop();
            runFile.end();
            console.say("Stopped.");
        }));
        var parts = new Parts(layout, settings, new Secrets(layout.kept("secrets.properties")), children, console);
        try {
            suite.start(parts.infrastructure());
            suite.start(parts.services(date));
            var api = new Api(new Tokens(settings.oidc()));
            var data = new DemoData(layout, settings, api, console);
            var outreach = new DemoOutreach(layout, settings, api, console);
            var loading = new Loading(data, outreach, new LoadMarker(layout.kept("loaded")), console);
            loading.load(empty);
            console.say(new Welcome(layout, settings, date).text(loading.standing()));
        } catch (RuntimeException failure) {
            if (!children.isClosed()) {
                throw failure;
            }
        }
    }

    private static void stayUntilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
