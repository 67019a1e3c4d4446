package itu.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Says which port is taken, and by whom, before anything starts. */
record PortCheck(Settings settings) {
    void check() {
        var taken = settings.portsToTake()
                .filter(port -> !FreePorts.isFree(settings.port(port)))
                .map(this::sentence)
                .toList();
        if (!taken.isEmpty()) {
            throw new SuiteFailure(String.join(System.lineSeparator(), taken));
        }
    }

    private String sentence(Port port) {
        int number = settings.port(port);
        return "Port %d, which %s needs, is taken%s. Free it, or move the part: %s=<another port> ./suite up"
                .formatted(number, port.part(), holder(number), port.variable());
    }

    private static String holder(int port) {
        for (var command : List.of(
                List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"),
                List.of("ss", "-Hltnp", "sport = :" + port))) {
            var answer = answer(command);
            var pid = answer.replaceAll("(?s).*?(?:^p|pid=)(\\d+).*", "$1");
            if (!pid.isEmpty() && pid.chars().allMatch(Character::isDigit)) {
                return " by process " + pid + name(Long.parseLong(pid));
            }
        }
        return "";
    }

    private static String name(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> " (" + command + ")")
                .orElse("");
    }

    private static String answer(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return process.inputReader().readAllAsString().strip();
        } catch (IOException notInstalled) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
