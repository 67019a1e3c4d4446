package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.Facts;
import itu.notification.MailGate;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class LetterTraceTest {
    @Inject
    FinishedSpans spans;

    MailGate gate;

    @Test
    void a_letter_that_waited_for_its_mailbox_goes_out_in_the_trace_of_its_declaration() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var declaration = UUID.randomUUID();
        Facts.memberState("LVA");
        Facts.declaration("LVA", declaration, UUID.randomUUID(), traceparent(trace));
        Desk.awaitStatus("LVA", declaration, "WAITING_FOR_ADDRESS");

        Facts.mailbox("LVA", "traced@lva.example", "en", 1);

        Desk.awaitStatus("LVA", declaration, "SENT");
        var letter = letter(trace);
        assertThat(spans.ofTrace(trace))
                .filteredOn(span -> span.getSpanId().equals(letter.getParentSpanId()))
                .singleElement()
                .extracting(SpanData::getKind)
                .isEqualTo(SpanKind.CONSUMER);
        assertThat(letter.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(letter.getAttributes().get(AttributeKey.stringKey("suite.dispatch.outcome")))
                .isEqualTo("sent");
    }

    @Test
    void the_trace_of_a_refused_letter_says_so_without_the_mailbox() {
        var trace = "5bf92f3577b34da6a3ce929d0e0e4736";
        var declaration = UUID.randomUUID();
        gate.refuse("refused@isl.example", "550 5.1.1 <refused@isl.example> unknown");
        Facts.reachable("ISL", "refused@isl.example", "en");

        Facts.declaration("ISL", declaration, UUID.randomUUID(), traceparent(trace));

        Desk.awaitStatus("ISL", declaration, "FAILED");
        var letter = letter(trace);
        assertThat(letter.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(letter.toString()).doesNotContain("isl.example");
    }

    private SpanData letter(String trace) {
        return Desk.await()
                .until(
                        () -> spans.ofTrace(trace).stream()
                                .filter(span -> span.getName().equals("send declaration-acknowledgement"))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private static Map<String, String> traceparent(String trace) {
        return Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }
}
