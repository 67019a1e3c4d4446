package itu.notification.campaign;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.conditional.ETags;

/**
 * A campaign after an act.
 *
 * @param version for the ETag
 */
record Changed(CampaignView view, long version) {
    /** 201 with address and ETag, or 200 when it was only rehearsed. */
    RestResponse<CampaignView> answer(boolean rehearsal) {
        return rehearsal
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, "/api/notifications/v1/campaigns/" + view.id())
                        .tag(ETags.of(version))
                        .build();
    }
}
