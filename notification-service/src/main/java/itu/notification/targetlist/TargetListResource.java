package itu.notification.targetlist;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** The target lists that an audience can name. */
@Path("/target-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audiences", description = "Whom a campaign addresses: counted, sampled, frozen")
@RunOnVirtualThread
class TargetListResource {
    private final TargetLists lists;
    private final Cursors cursors;

    TargetListResource(TargetLists lists, Cursors cursors) {
        this.lists = lists;
        this.cursors = cursors;
    }

    /** A page of whole versions, newest list first. */
    @GET
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the target lists that can be addressed", description = """
                    Frozen versions as membership-service told them, once all parts of a version have come. The explanation is in \
                    the reader's language. Roles: outreach-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<TargetListVersion> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var below = cursors.read(cursor, 2);
        return cursors.page(
                lists.page(
                        below == null ? null : UUID.fromString(below.getFirst()),
                        below == null ? null : Integer.valueOf(below.getLast()),
                        limit + 1,
                        ReaderLanguage.current()),
                limit,
                version -> List.of(version.id().toString(), Integer.toString(version.number())));
    }
}
