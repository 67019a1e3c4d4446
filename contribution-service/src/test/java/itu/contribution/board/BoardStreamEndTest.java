package itu.contribution.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class BoardStreamEndTest {
    private final BoardStream stream =
            new BoardStream(new Viewer(false, Set.of(), Language.EN), "somebody", Instant.MAX, Duration.ofMinutes(1));

    @Test
    void a_stopping_service_says_so() throws Exception {
        stream.end("shutdown");

        assertThat(written()).isEqualTo("event: end\ndata: {\"reason\":\"shutdown\"}\n\n");
    }

    @Test
    void a_client_that_does_not_keep_up_is_cut_off_and_resumes() throws Exception {
        for (var i = 0; i < 3_000; i++) {
            stream.tell("id: " + i + "\n\n");
        }

        assertThat(written()).doesNotContain("id: 1999").endsWith("{\"reason\":\"too-slow\"}\n\n");
    }

    private String written() throws IOException, InterruptedException {
        var out = new ByteArrayOutputStream();
        stream.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
