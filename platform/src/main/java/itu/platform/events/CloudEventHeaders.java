package itu.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.context.Context;
import io.quarkus.arc.Arc;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** The attributes of a fact as Kafka headers of the CloudEvents 1.0 binary mode. */
@ApplicationScoped
class CloudEventHeaders {
    private final String source;
    private final BusinessClock clock;
    private final EventContext context;
    private final Caller caller;
    private final TraceHeaders trace;

    CloudEventHeaders(
            @ConfigProperty(name = "quarkus.application.name") String application,
            BusinessClock clock,
            EventContext context,
            Caller caller,
            TraceHeaders trace) {
        this.source = "/itu/" + application;
        this.clock = clock;
        this.context = context;
        this.caller = caller;
        this.trace = trace;
    }

    Map<String, String> of(UUID id, OutgoingEvent event) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", event.type());
        headers.put("ce_source", source);
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", clock.instant().toString());
        headers.put("ce_sequence", Long.toString(event.sequence()));
        headers.put("content-type", "application/json");
        if (Arc.container().requestContext().isActive()) {
            headers.put("ce_correlationid", context.correlationId());
            if (context.causationId() != null) {
                headers.put("ce_causationid", context.causationId());
            }
            headers.put("ce_actor", context.actor() == null ? caller.subject() : context.actor());
        } else {
            headers.put("ce_correlationid", id.toString());
            headers.put("ce_actor", "system");
        }
        headers.putAll(trace.of(Context.current()));
        return headers;
    }
}
