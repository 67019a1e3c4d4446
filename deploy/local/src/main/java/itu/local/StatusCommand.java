package itu.local;

import java.util.Arrays;
import java.util.List;

/** ./suite status: what runs, where, and whether the services say they are ready. */
record StatusCommand(Layout layout, Settings settings, Console console) implements Command {
    @Override
    public void run(List<String> arguments) {
        var launcher = new RunFile(layout.kept("run/processes")).launcher();
        console.say(launcher.map(process -> "The suite runs (process " + process.pid() + ").")
                .orElse("The suite does not run."));
        settings.portsToTake()
                .forEach(port -> console.say("  %-22s port %5d  %s"
                        .formatted(
                                port.part(),
                                settings.port(port),
                                FreePorts.isFree(settings.port(port)) ? "free" : state(port))));
        console.say(
                "The business date is %s (Europe/Zurich).".formatted(new BusinessDate(layout.kept("clock")).read()));
    }

    private String state(Port port) {
        return Arrays.stream(Service.values())
                .filter(service -> service.port() == port)
                .findFirst()
                .map(service -> Readiness.answers(service.origin(settings) + "/q/health/ready")
                        ? "ready"
                        : "taken, but not ready: " + layout.shown(layout.log(service.module())))
                .orElse("answers");
    }
}
