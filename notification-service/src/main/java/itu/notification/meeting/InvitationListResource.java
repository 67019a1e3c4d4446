package itu.notification.meeting;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Invitations", description = "Whom the office invites to a meeting, and who answers")
@RunOnVirtualThread
class InvitationListResource {
    private static final String READERS = "Roles: outreach-officer, conference-secretary, auditor, administrator.";

    private final Meetings meetings;
    private final InvitationLists lists;
    private final Inviting inviting;
    private final Cursors cursors;

    InvitationListResource(Meetings meetings, InvitationLists lists, Inviting inviting, Cursors cursors) {
        this.meetings = meetings;
        this.lists = lists;
        this.inviting = inviting;
        this.cursors = cursors;
    }

    /** @param vip whether it is a short list of high-level guests */
    record NewList(
            @Schema(examples = "Sector Members") @NotBlank @Size(max = 120)
            String name,

            boolean vip,
            @NotEmpty @Size(max = 5_000) List<@Valid @NotNull InvitationEntry> entries) {}

    /** An audience whose offices and languages of correspondence are not heeded, and whether it is a short list of high-level guests. */
    record NewDrawing(
            @Schema(examples = "Sector Members of ITU-D") @NotBlank @Size(max = 120)
            String name,

            boolean vip,
            @NotNull Audience audience) {}

    record NewErasure(
            @Min(1) int entry, @NotBlank @Size(max = 500) String reason) {}

    /** The lists of a meeting. */
    record Lists(List<InvitationListView> items) {}

    @GET
    @Path("/{key}/invitation-lists")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the invitation lists of a meeting", description = READERS)
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Lists lists(@PathParam("key") String key) {
        return new Lists(lists.of(meetings.byKey(key).key()));
    }

    @POST
    @Path("/{key}/invitation-lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Enter an invitation list", description = """
                    A campaign writes to it by the source INVITATION_LIST. Role: outreach-officer.""")
    @APIResponse(responseCode = "201", description = "The list")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "422", description = "An entry names no addressee, or more than one; errors name each")
    public RestResponse<InvitationListView> enter(
            @PathParam("key") String key,
            @Valid @NotNull NewList asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        return created(inviting.enter(key, asked.name(), asked.vip(), asked.entries(), validateOnly), validateOnly);
    }

    @POST
    @Path("/{key}/invitation-lists/imports")
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Enter an invitation list from CSV", description = """
                    Columns, of which any may be absent: member_state, organization, mailbox, language, person, basis. All rows are \
                    taken or none. Role: outreach-officer.""")
    @APIResponse(responseCode = "201", description = "The list")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(
            responseCode = "422",
            description = "The file is no CSV, or a row names no addressee; errors name each")
    public RestResponse<InvitationListView> enterCsv(
            @PathParam("key") String key,
            @QueryParam("name") @NotBlank @Size(max = 120) String name,
            @QueryParam("vip") boolean vip,
            @QueryParam("validateOnly") boolean validateOnly,
            @NotNull String csv) {
        return created(inviting.enter(key, name, vip, Inviting.read(csv), validateOnly), validateOnly);
    }

    @POST
    @Path("/{key}/invitation-lists/drawings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Draw an invitation list from an audience", description = """
                    Member groups, target lists, lists that were handed in, narrowed by region or status of development. Whom the \
                    audience names now is written down with the audience itself, and stays as it is. With validateOnly nothing is \
                    kept and entries says how many it would be. Role: outreach-officer.""")
    @APIResponse(responseCode = "201", description = "The list")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(
            responseCode = "422",
            description = "The audience cannot be addressed, names nobody, or more than 5,000; errors say which")
    public RestResponse<InvitationListView> draw(
            @PathParam("key") String key,
            @Valid @NotNull NewDrawing asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        return created(inviting.draw(key, asked.name(), asked.vip(), asked.audience(), validateOnly), validateOnly);
    }

    @GET
    @Path("/{key}/invitation-lists/{id}/entries")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show who is on an invitation list", description = READERS)
    @APIResponse(responseCode = "200", description = "One page, by number")
    @APIResponse(responseCode = "404", description = "No such list")
    public Page<InvitationLists.Numbered> entries(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (lists.one(key, id).isEmpty()) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        var after = cursors.read(cursor, 1);
        return cursors.page(
                lists.entries(id, after == null ? 0 : Integer.parseInt(after.getFirst()), limit + 1),
                limit,
                entry -> List.of(Integer.toString(entry.number())));
    }

    @POST
    @Path("/{key}/invitation-lists/{id}/erasures")
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Erase the person of an entry", description = "The addressee stays. Role: outreach-officer.")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "404", description = "The list has no such entry with a person")
    public RestResponse<Void> erase(
            @PathParam("key") String key, @PathParam("id") UUID id, @Valid @NotNull NewErasure asked) {
        inviting.erasePerson(key, id, asked.entry(), asked.reason());
        return RestResponse.noContent();
    }

    private static RestResponse<InvitationListView> created(InvitationListView list, boolean rehearsal) {
        return RestResponse.ResponseBuilder.create(
                        rehearsal ? RestResponse.Status.OK : RestResponse.Status.CREATED, list)
                .location(URI.create("/api/notifications/v1/meetings/" + list.meeting() + "/invitation-lists"))
                .build();
    }
}
