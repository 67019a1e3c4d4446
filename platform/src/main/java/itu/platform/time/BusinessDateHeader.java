package itu.platform.time;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says on every answer that the business date is not the calendar's, so that no rehearsal is taken for real. */
public class BusinessDateHeader {
    private final BusinessClock clock;

    BusinessDateHeader(BusinessClock clock) {
        this.clock = clock;
    }

    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        if (clock.moved()) {
            response.getHeaders().putSingle("Business-Date", clock.today().toString());
        }
    }
}
