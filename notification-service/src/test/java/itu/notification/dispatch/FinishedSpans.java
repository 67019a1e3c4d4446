package itu.notification.dispatch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;

/** Keeps the spans that ended, where the collector would be. */
@ApplicationScoped
class FinishedSpans implements SpanProcessor {
    private final List<SpanData> finished = new CopyOnWriteArrayList<>();

    List<SpanData> ofTrace(String traceId) {
        return finished.stream()
                .filter(span -> span.getTraceId().equals(traceId))
                .toList();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // only their end is of interest
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        finished.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
