package itu.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import org.jspecify.annotations.Nullable;

/** A trace in the form in which it is kept and sent: the headers {@code traceparent} and {@code tracestate} of the W3C. */
@ApplicationScoped
public class TraceHeaders {
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

    TraceHeaders(OpenTelemetry telemetry) {
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** Empty while tracing is off, and outside of a trace. */
    public Map<String, String> of(Context context) {
        var headers = new LinkedHashMap<String, String>();
        propagator.inject(context, headers, (_, name, value) -> headers.put(name, value));
        return headers;
    }

    /** What a span is begun under to continue the trace; a new trace begins when the headers name none. */
    public Context read(Map<String, String> headers) {
        return propagator.extract(Context.root(), headers, HEADERS);
    }
}
