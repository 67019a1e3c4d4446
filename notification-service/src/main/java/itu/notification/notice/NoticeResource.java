package itu.notification.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/notices")
@Tag(name = "Notices", description = "What the portal shows to those who sign in")
@RunOnVirtualThread
@RolesAllowed("**")
@APIResponse(responseCode = "401", description = "Not signed in")
class NoticeResource {
    private static final String OWN = "Each caller sees what is left for its roles, its Member State or itself.";

    private final Notices notices;
    private final Cursors cursors;
    private final Caller caller;
    private final SecurityIdentity identity;

    NoticeResource(Notices notices, Cursors cursors, Caller caller, SecurityIdentity identity) {
        this.notices = notices;
        this.cursors = cursors;
        this.caller = caller;
        this.identity = identity;
    }

    /** A page of the caller's notices, newest first, in the caller's language. */
    @GET
    @Operation(summary = "List the caller's notices, newest first", description = OWN)
    @APIResponse(responseCode = "200", description = "One page, in the language asked for")
    @APIResponse(responseCode = "400", description = "A parameter is malformed, or the cursor is not of this list")
    public Page<NoticeView> list(
            @Parameter(description = "Only what the caller has not read") @QueryParam("unread") @DefaultValue("false")
                    boolean unread,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var key = cursors.read(cursor, 1);
        var language = ReaderLanguage.current();
        var rows = notices.newest(
                readers(), caller.subject(), unread, key == null ? null : UUID.fromString(key.getFirst()), limit + 1);
        return cursors.page(rows, limit, notice -> List.of(notice.id().toString()))
                .map(notice -> NoticeView.of(notice, language));
    }

    /** Notes that the caller has read a notice; again has no effect, and so has the id of one that is not the caller's. */
    @PUT
    @Path("/{id}/reading")
    @Operation(summary = "Mark a notice as read by the caller", description = OWN)
    @APIResponse(responseCode = "204", description = "Noted")
    public void read(
            @PathParam("id") UUID id,
            @Parameter(description = "All older ones as well") @QueryParam("andOlder") @DefaultValue("false")
                    boolean andOlder) {
        notices.read(readers(), caller.subject(), id, andOlder);
    }

    private List<Reader> readers() {
        var readers = new ArrayList<Reader>();
        readers.add(new Reader.Person(caller.subject()));
        identity.getRoles().forEach(role -> readers.add(new Reader.OfRole(role)));
        if (caller.hasAny(Set.of(Roles.MEMBER_STATE_DELEGATE))) {
            caller.memberState().ifPresent(code -> readers.add(new Reader.OfMemberState(code)));
        }
        return readers;
    }
}
