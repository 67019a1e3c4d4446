package itu.contribution.declaration;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Call;
import itu.platform.conditional.ETags;

/** The answer to an act on a declaration: 201 with address and ETag, or 200 when it was only rehearsed. */
final class Recorded {
    private Recorded() {}

    static RestResponse<DeclarationView> answer(Call call, KnownDeclaration known, boolean rehearsal) {
        var view = DeclarationView.of(known, call);
        return rehearsal
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(
                                HttpHeaders.LOCATION,
                                DeclarationView.Links.of(view.id()).self())
                        .tag(ETags.of(known.tag()))
                        .build();
    }
}
