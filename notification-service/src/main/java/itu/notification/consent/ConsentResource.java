package itu.notification.consent;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Path("/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data protection", description = "Consents, and what is known of a mailbox")
@RunOnVirtualThread
class ConsentResource {
    private final ConsentLog log;
    private final Cursors cursors;

    ConsentResource(ConsentLog log, Cursors cursors) {
        this.log = log;
        this.cursors = cursors;
    }

    /** What the holder of a mailbox agreed to or refused. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List the consents of a mailbox, newest first",
            description = "Who knows the mailbox finds them after its erasure too. Roles: auditor, administrator.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<ConsentView> list(
            @Parameter(required = true, example = "someone@partner.example")
                    @QueryParam("mailbox")
                    @NotBlank
                    @Size(max = 254)
                    @Nullable
                    String mailbox,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var found = log.of(
                mailbox == null ? "" : mailbox, after == null ? null : UUID.fromString(after.getFirst()), limit + 1);
        return cursors.page(found, limit, consent -> List.of(consent.id().toString()))
                .map(Consent::view);
    }
}
