package itu.platform.events;

import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes the client's {@code X-Correlation-Id}, or makes one, and gives it back on the answer, to logs and to events. */
public class CorrelationFilter {
    private static final String HEADER = "X-Correlation-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final EventContext context;

    CorrelationFilter(EventContext context) {
        this.context = context;
    }

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        var asked = request.getHeaderString(HEADER);
        if (asked != null && ACCEPTED.matcher(asked).matches()) {
            context.correlate(asked);
        }
        MDC.put("correlationId", context.correlationId());
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, context.correlationId());
    }
}
