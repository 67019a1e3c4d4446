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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Answers of people: read by the outreach office, the administrator and the auditor. */
@Path("/inbound-replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bounces")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class InboundReplyResource {
    private static final String READERS = " Roles: outreach-officer, auditor, administrator.";

    private final InboundReplies replies;
    private final Cursors cursors;

    InboundReplyResource(InboundReplies replies, Cursors cursors) {
        this.replies = replies;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List answers of people to mails, newest first",
            description = "That there is one, to which mail, and under what Message-ID it lies in the office's mailbox."
                    + READERS)
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<InboundReplyView> replies(
            @QueryParam("campaign") @Nullable UUID campaign,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        replies.newest(campaign, after == null ? null : UUID.fromString(after.getFirst()), limit + 1),
                        limit,
                        reply -> List.of(reply.id().toString()))
                .map(InboundReply::view);
    }
}
