package itu.platform.download;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.log.WrittenLog;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DownloadTest {
    @TestHTTPResource("/api/test/v1/downloads/")
    URI downloads;

    @Test
    void a_client_that_goes_away_ends_the_writing_and_is_no_trouble() throws IOException {
        DownloadResource.stopped = new CompletableFuture<>();
        try (var log = WrittenLog.listen()) {
            hangUpAfterTheFirstOctets("endless");
            await().until(DownloadResource.stopped::isDone);
            // An answer of its own comes after whatever the end of the other had to say.
            RestAssured.get("/q/health/live").then().statusCode(200);

            assertThat(log.messages(Level.WARNING)).isEmpty();
        }
    }

    @Test
    void a_file_that_breaks_off_is_told_in_the_log_and_seen_by_the_client() throws IOException {
        try (var log = WrittenLog.listen()) {
            var connection =
                    (HttpURLConnection) downloads.resolve("broken").toURL().openConnection();
            assertThat(connection.getResponseCode()).isEqualTo(200);

            var failure = catchThrowable(() -> connection.getInputStream().readAllBytes());

            assertThat(failure).isInstanceOf(IOException.class);
            assertThat(log.messages(Level.SEVERE)).containsExactly("A download broke off");
        }
    }

    @Test
    void what_fails_before_anything_was_sent_is_answered_as_a_problem() {
        RestAssured.get("/api/test/v1/downloads/never-begun")
                .then()
                .statusCode(500)
                .contentType("application/problem+json");
    }

    private void hangUpAfterTheFirstOctets(String file) throws IOException {
        try (var client = new Socket(downloads.getHost(), downloads.getPort())) {
            // The end is a reset, as when a browser is closed.
            client.setSoLinger(true, 0);
            client.getOutputStream()
                    .write("GET %s%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .formatted(downloads.getPath(), file)
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().readNBytes(100)).hasSize(100);
        }
    }
}
