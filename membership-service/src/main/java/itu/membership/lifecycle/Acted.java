package itu.membership.lifecycle;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.platform.conditional.ETags;

/**
 * A membership after an act.
 *
 * @param version the membership's version after it
 * @param tried whether the act was only tried, and nothing of it was kept
 */
public record Acted(MembershipView membership, long version, boolean tried) {
    /** 201 with the membership, its address and its entity tag; 200 without the two when the act was only tried. */
    public RestResponse<MembershipView> answer(UriInfo uri) {
        return tried
                ? RestResponse.ok(membership)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, membership)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "memberships/" + membership.id())
                        .tag(ETags.of(version))
                        .build();
    }
}
