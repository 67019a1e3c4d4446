package itu.notification.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;

import itu.notification.circular.CircularPayloads.CircularView;
import itu.notification.circular.CircularPayloads.ReleaseView;
import itu.notification.circular.DraftingCirculars.Drafted;
import itu.notification.content.Releases;
import itu.notification.content.VersionView;
import itu.platform.conditional.ETags;

/** Shows circular letters with their publications. */
@ApplicationScoped
class CircularViews {
    private final Releases releases;

    CircularViews(Releases releases) {
        this.releases = releases;
    }

    CircularView of(Drafted drafted) {
        var letter = drafted.letter();
        return new CircularView(
                letter.id(),
                letter.reference().value(),
                letter.state(),
                letter.revisionKind(),
                releases.of(letter.id()).stream().map(ReleaseView::of).toList(),
                VersionView.of(drafted.edition()));
    }

    RestResponse<CircularView> answer(Drafted drafted) {
        return RestResponse.ResponseBuilder.ok(of(drafted))
                .tag(ETags.of(drafted.letter().version()))
                .build();
    }

    /** Answers that something was made, at an address below the letter's. */
    RestResponse<CircularView> created(Drafted drafted, UriInfo uri, String below) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, of(drafted))
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "circular-letters/"
                                + drafted.letter().id() + below)
                .tag(ETags.of(drafted.letter().version()))
                .build();
    }
}
