package itu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static itu.local.DemoLetters.AUTHOR;

/** A conference with its preparatory meetings, all invented: whom the office invites, who answers, that it is moved, and who came. */
record DemoMeetings(Layout layout, String notifications, Api api, Console console) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "demo/meetings";
    private static final String HELD = "PREP-DEMO-25-EUR";
    private static final String DELEGATE = "delegate.che";
    private static final String YES = """
            {"choice":"YES","consent":false,"sessions":[]}""";

    void load() {
        var demo = read();
        demo.path("meetings").forEach(meeting -> api.post(notifications + "/meetings", meeting, AUTHOR));
        demo.path("sessions")
                .properties()
                .forEach(sessions -> sessions.getValue()
                        .forEach(session -> api.post(url(sessions.getKey()) + "/sessions", session, AUTHOR)));
        long invited = 0;
        for (var drawing : demo.path("lists")) {
            invited += api.post(
                            url(drawing.path("meeting").asText()) + "/invitation-lists/drawings",
                            drawing.path("list"),
                            AUTHOR)
                    .body()
                    .path("entries")
                    .asLong();
        }
        move(demo.path("move"));
        var came = api.post(url(HELD) + "/attendees/imports", text(HELD + ".csv"), "text/csv", AUTHOR);
        console.say("  %-38s %4d meetings, %d entries on invitation lists, %d participants (synthetic)"
                .formatted(
                        FOLDER,
                        demo.path("meetings").size(),
                        invited,
                        came.path("created").asInt()));
    }

    /** A State has said that it will come, and is told by letter. */
    private void move(JsonNode move) {
        var meeting = url(move.path("meeting").asText());
        api.post(meeting + "/invitation-answers", YES, "application/json", DELEGATE);
        api.change(
                meeting + "/revisions",
                move.path("revision"),
                api.read(meeting, AUTHOR).etag(),
                AUTHOR);
    }

    private String url(String meeting) {
        return notifications + "/meetings/" + meeting;
    }

    private JsonNode read() {
        try {
            return JSON.readTree(text("meetings.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(layout.data(FOLDER + "/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
