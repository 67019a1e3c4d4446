package itu.notification.dispatch;

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
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import itu.notification.mail.Answer;
import itu.platform.events.TraceHeaders;

/**
 * Continues the trace of the fact that asked for a letter when the letter goes out, perhaps days later and in another
 * instance. What it tells about a letter holds no address and nothing of the server's answer, which may hold one.
 */
@ApplicationScoped
public class LetterTrace {
    private static final String TRACEPARENT = "traceparent";

    private final TraceHeaders trace;
    private final Tracer tracer;

    LetterTrace(TraceHeaders trace, OpenTelemetry telemetry) {
        this.trace = trace;
        this.tracer = telemetry.getTracer("itu.notification");
    }

    /** The work under way as a W3C {@code traceparent}; null while tracing is off. */
    @Nullable
    public String current() {
        return trace.of(Context.current()).get(TRACEPARENT);
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
        var headers =
                handover.traceparent() == null ? Map.<String, String>of() : Map.of(TRACEPARENT, handover.traceparent());
        return tracer.spanBuilder("send " + handover.purpose())
                .setParent(trace.read(headers))
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("suite.dispatch.id", handover.dispatch().toString())
                .setAttribute("suite.dispatch.attempt", handover.attempt())
                .startSpan();
    }
}
