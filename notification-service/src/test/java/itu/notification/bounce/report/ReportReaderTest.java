package itu.notification.bounce.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Synthetic messages in the form of the systems that they are named after; {@code verdicts.csv} says what each means. */
class ReportReaderTest {
    private static final String RETURN_PATH = "b+afaztkp6drhhwumbu7ppwgfjkmaaaeaqcwykkmi@bounces.example";
    private static final String MESSAGE_ID = "<019aa7f3-1b40-7d8e-8c55-0a4c1de2f301@itu-suite.example>";

    record Sample(String name, Kind kind, String status, String recipient, boolean messageId, boolean returnPath) {
        byte[] message() {
            return resource(name + ".eml");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() {
        return new String(resource("verdicts.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Sample(
                        cells[0], Kind.valueOf(cells[1]), cells[2], cells[3], !cells[4].isEmpty(), !cells[5].isEmpty()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_message_means_what_its_sender_meant(Sample sample) {
        var verdict = ReportReader.read(sample.message());

        assertThat(verdict.kind()).isEqualTo(sample.kind());
        assertThat(Objects.toString(verdict.status(), "")).isEqualTo(sample.status());
        assertThat(Objects.toString(verdict.originalRecipient(), "")).isEqualTo(sample.recipient());
        assertThat(verdict.originalMessageId()).isEqualTo(sample.messageId() ? MESSAGE_ID : null);
        assertThat(verdict.returnPaths().stream().map(path -> "b" + path.substring(1)))
                .isEqualTo(sample.returnPath() ? List.of(RETURN_PATH) : List.of());
    }

    @Test
    void of_all_samples_at_least_95_per_cent_are_recognized_and_none_is_taken_for_a_dead_mailbox() {
        var samples = samples();

        var right = samples.stream()
                .filter(sample -> ReportReader.read(sample.message()).kind() == sample.kind())
                .count();
        var falselyDead = samples.stream()
                .filter(sample -> sample.kind() != Kind.HARD)
                .filter(sample -> ReportReader.read(sample.message()).kind() == Kind.HARD);

        assertThat(samples).hasSizeGreaterThanOrEqualTo(50);
        assertThat(right * 100).isGreaterThanOrEqualTo(samples.size() * 95L);
        assertThat(falselyDead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_message_that_breaks_off_anywhere_is_read_as_far_as_it_goes(Sample sample) {
        var message = sample.message();

        assertThatCode(() -> {
                    for (var length = 0; length < message.length; length += 97) {
                        ReportReader.read(Arrays.copyOf(message, length));
                    }
                })
                .doesNotThrowAnyException();
    }

    static Stream<String> endless() {
        return Stream.of(
                "<".repeat(300_000),
                "-".repeat(300_000),
                "<style ".repeat(40_000),
                "a@".repeat(150_000),
                ">".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void text_made_to_keep_a_reader_busy_is_read_all_the_same(String text) {
        var message = "From: MAILER-DAEMON@relay.example\r\nSubject: failure notice\r\nContent-Type: text/html\r\n\r\n"
                + text;

        var verdict = ReportReader.read(message.getBytes(StandardCharsets.US_ASCII));

        assertThat(verdict.kind()).isNotEqualTo(Kind.HARD);
    }

    private static byte[] resource(String name) {
        try (var in = ReportReaderTest.class.getResourceAsStream("/bounces/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
