package itu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DemoMeetingsTest {
    private static final String MEETINGS = "POST /api/notifications/v1/meetings";

    @TempDir
    Path root;

    @Test
    void a_conference_is_prepared_invited_to_answered_moved_and_attended_and_all_of_it_is_marked() throws IOException {
        try (var stub = new StubSuite()) {
            var layout = new Layout(root);
            Files.createDirectories(layout.data("demo/meetings"));
            for (var file : List.of("meetings.json", "PREP-DEMO-25-EUR.csv")) {
                Files.copy(Path.of("data/demo/meetings", file), layout.data("demo/meetings/" + file));
            }

            new DemoMeetings(
                            layout,
                            Service.NOTIFICATION.api(stub.settings()),
                            new Api(new Tokens(stub.settings().oidc())),
                            new Console(new PrintStream(new ByteArrayOutputStream())))
                    .load();

            var posted = stub.requests.stream()
                    .filter(request -> request.line().startsWith("POST"))
                    .toList();
            assertThat(posted)
                    .extracting(StubSuite.Request::line)
                    .containsSubsequence(
                            MEETINGS,
                            MEETINGS + "/WTDC-DEMO-27/sessions",
                            MEETINGS + "/WTDC-DEMO-27/invitation-lists/drawings",
                            MEETINGS + "/WTDC-DEMO-27/invitation-answers",
                            MEETINGS + "/WTDC-DEMO-27/revisions",
                            MEETINGS + "/PREP-DEMO-25-EUR/attendees/imports");
            assertThat(posted.stream().filter(request -> request.line().equals(MEETINGS)))
                    .isNotEmpty()
                    .allSatisfy(request -> assertThat(request.body()).contains("\"synthetic\":true"));
        }
    }
}
