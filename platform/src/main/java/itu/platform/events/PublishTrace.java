package itu.platform.events;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Shows the way of a fact from the outbox to Kafka as a step of the trace that the fact was made in. A fact that was made
 * while tracing was off gets none.
 */
@ApplicationScoped
class PublishTrace {
    private final TraceHeaders headers;
    private final Tracer tracer;

    PublishTrace(TraceHeaders headers, OpenTelemetry telemetry) {
        this.headers = headers;
        this.tracer = telemetry.getTracer("itu.platform.events");
    }

    /** Begins the step, which ends with the broker's answer; consumers go on from the record. */
    Callback begin(OutboxRow row, ProducerRecord<String, String> message) {
        var made = headers.read(row.headers());
        if (!Span.fromContext(made).getSpanContext().isValid()) {
            return (_, _) -> {};
        }
        var span = tracer.spanBuilder(row.topic() + " publish")
                .setParent(made)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", row.topic())
                .startSpan();
        headers.of(made.with(span))
                .forEach((name, value) ->
                        message.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8)));
        return (_, refusal) -> {
            if (refusal != null) {
                span.setStatus(StatusCode.ERROR, refusal.getClass().getSimpleName());
            }
            span.end();
        };
    }
}
