package itu.membership.person;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.problem.ReaderLanguage;

/** What is held about persons, for everybody who is signed in. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/personal-data-map")
@Tag(name = "Contacts")
@RunOnVirtualThread
class PersonalDataMapResource {
    /** The map of personal data. */
    @Schema(name = "PersonalDataMap")
    record MapView(List<PersonalDataMap.Entry> items) {}

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Read what is held about persons", description = """
                    Each field with its purposes, grounds, time of retention and what an erasure makes of it. Any signed-in user.""")
    @APIResponse(responseCode = "200", description = "The fields, in the language of Accept-Language")
    public RestResponse<MapView> map() {
        var language = ReaderLanguage.current();
        return RestResponse.ResponseBuilder.ok(new MapView(PersonalDataMap.entries(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
