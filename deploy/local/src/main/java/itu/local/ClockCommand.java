package itu.local;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** ./suite clock: shows the business date, or moves it in every service and remembers it. */
record ClockCommand(Layout layout, Settings settings, Console console) implements Command {
    @Override
    public void run(List<String> arguments) {
        var remembered = new BusinessDate(layout.kept("clock"));
        if (arguments.isEmpty()) {
            console.say("The business date is %s (Europe/Zurich).".formatted(remembered.read()));
            return;
        }
        var date = date(arguments.getFirst());
        if (new RunFile(layout.kept("run/processes")).launcher().isEmpty()) {
            remembered.remember(date);
            console.say("The suite does not run; it will start at business date " + date + ".");
            return;
        }
        move(date);
        remembered.remember(date);
        console.say("The suite runs at business date %s (Europe/Zurich), and will start there.".formatted(date));
    }

    private void move(LocalDate date) {
        var api = new Api(new Tokens(settings.oidc()));
        for (var service : Service.values()) {
            var answer = api.put(
                    service.api(settings) + "/clock",
                    JsonNodeFactory.instance.objectNode().put("businessDate", date.toString()),
                    "admin");
            console.say("  %-22s %s"
                    .formatted(service.module(), answer.path("businessDate").asText(date.toString())));
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new SuiteFailure("\"" + text + "\" is not a date such as 2026-11-20.", e);
        }
    }
}
