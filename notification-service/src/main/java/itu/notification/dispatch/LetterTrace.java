package itu.notification.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import itu.notification.mail.Answer;

/**
 * Continues the trace of the fact that asked for a letter when the letter goes out, perhaps days later and in another
 * instance. What it tells about a letter holds no address and nothing of the server's answer, which may hold one.
 */
@ApplicationScoped
class LetterTrace {
    private static final String TRACEPARENT = "traceparent";
    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    private final TextMapPropagator propagator;
    private final Tracer tracer;

    LetterTrace(OpenTelemetry telemetry) {
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
        this.tracer = telemetry.getTracer("itu.notification");
    }

    /** The work under way as a W3C {@code traceparent}; null while tracing is off. */
    @Nullable
    String current() {
        var headers = new HashMap<String, String>();
        propagator.inject(Context.current(), headers, (map, name, value) -> headers.put(name, value));
        return headers.get(TRACEPARENT);
    }

    /** Sends a letter and records the answer as one step of its trace. */
    void follow(Handover handover, Supplier<Answer> send, Consumer<Answer> record) {
        var span = begin(handover);
        MDC.put("correlationId", handover.correlationId());
        try (var _ = span.makeCurrent()) {
            var answer = send.get();
            span.setAttribute("suite.dispatch.outcome", DispatchMetrics.outcome(answer));
            if (!(answer instanceof Answer.Accepted)) {
                span.setStatus(StatusCode.ERROR);
            }
            record.accept(answer);
        } finally {
            MDC.remove("correlationId");
            span.end();
        }
    }

    private Span begin(Handover handover) {
        var headers = handover.traceparent() == null
                ? Map.<String, String>of()
                : Map.of(TRACEPARENT, handover.traceparent());
        return tracer.spanBuilder("send " + handover.purpose())
                .setParent(propagator.extract(Context.root(), headers, HEADERS))
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("suite.dispatch.id", handover.dispatch().toString())
                .setAttribute("suite.dispatch.attempt", handover.attempt())
                .startSpan();
    }
}
