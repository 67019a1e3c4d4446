package itu.notification.bounce;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Mailboxes;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** Bounces and complaints: read by the outreach office, the administrator and the auditor, since they name mailboxes. */
@Path("/bounces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bounces")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class BounceResource {
    private static final String READERS = " Roles: outreach-officer, auditor, administrator.";

    private final Bounces bounces;
    private final Cursors cursors;

    BounceResource(Bounces bounces, Cursors cursors) {
        this.bounces = bounces;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List mail that came back or was complained about, newest first",
            description = "HARD and SOFT did not arrive; DELAYED may still; COMPLAINT did." + READERS)
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<BounceView> list(
            @Schema(implementation = BounceKind.class) @QueryParam("kind") @Nullable String kind,
            @Parameter(example = "declarations@che.example") @QueryParam("mailbox") @Nullable String mailbox,
            @Parameter(description = "Member State or id of the organization", example = "CHE")
                    @QueryParam("addressee")
                    @Nullable
                    String addressee,
            @QueryParam("campaign") @Nullable UUID campaign,
            @QueryParam("dispatch") @Nullable UUID dispatch,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var filter = new Bounces.Filter(
                QueryValues.code("kind", kind, BounceKind.class),
                mailbox == null ? null : Mailboxes.key(mailbox),
                addressee,
                campaign,
                dispatch,
                after(cursor));
        return cursors.page(
                        bounces.newest(filter, limit + 1),
                        limit,
                        bounce -> List.of(bounce.id().toString()))
                .map(Bounce::view);
    }

    private @Nullable UUID after(@Nullable String cursor) {
        var key = cursors.read(cursor, 1);
        return key == null ? null : UUID.fromString(key.getFirst());
    }
}
