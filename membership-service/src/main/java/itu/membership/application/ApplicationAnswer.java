package itu.membership.application;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.conditional.ETags;

/** Answers with an application. */
final class ApplicationAnswer {
    private ApplicationAnswer() {}

    static RestResponse<ApplicationView> read(ShowingApplications.Shown shown) {
        return RestResponse.ResponseBuilder.ok(shown.view())
                .tag(ETags.of(shown.tag()))
                .build();
    }

    /** 201 with address and ETag for what was recorded, 200 for what would be. */
    static RestResponse<ApplicationView> made(ShowingApplications.Shown shown, boolean rehearsal, UriInfo uri) {
        return rehearsal
                ? RestResponse.ok(shown.view())
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, shown.view())
                        .header(
                                HttpHeaders.LOCATION,
                                uri.getBaseUri().getPath() + "applications/"
                                        + shown.view().id())
                        .tag(ETags.of(shown.tag()))
                        .build();
    }
}
