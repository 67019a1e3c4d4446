package itu.membership.contact;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/**
 * Functional mailboxes of administrations and organizations. A delegate sees those of its own Member State and the membership
 * focal points of its entities, a focal point those of its own organization.
 */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contact-mailboxes")
@Tag(name = "Contact mailboxes")
@RunOnVirtualThread
class ContactMailboxResource {
    private final ReadingMailboxes reading;

    ContactMailboxResource(ReadingMailboxes reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(summary = "List contact mailboxes by holder and role", description = """
                    Roles: membership-officer, outreach-officer, auditor, administrator for all; member-state-delegate for its own
                    Member State and, of the entities with their seat in it or admitted under it, the mailbox of the membership focal
                    point only; member-focal-point for its own organization. Another's is 404, and without a filter a delegate or
                    focal point gets its own. The mailboxes of a merged organization are listed with the one it was merged into.""")
    @APIResponse(responseCode = "200", description = "A page of mailboxes")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(
            responseCode = "404",
            description = "`member-state-not-found`, `organization-not-found`: unknown, or another one's")
    public Page<MailboxView> list(
            @Parameter(description = "ISO 3166-1 alpha-3", example = "CHE") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Id in the register of organizations") @QueryParam("organization") @Nullable
                    String organization,
            @Parameter(schema = @Schema(implementation = ContactRole.class)) @QueryParam("role") @Nullable String role,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return reading.page(
                memberState, organization, QueryValues.code("role", role, ContactRole.class), limit, cursor);
    }
}
